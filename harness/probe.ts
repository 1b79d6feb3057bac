import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { judge } from './judge/judge.ts'
const kinds=new Map<string,number>(), ex=new Map<string,string>()
let judged=0, refused=0, cases=0; const seen=new Set<string>()
for (const suite of process.argv.slice(2)) for (const l of gunzipSync(readFileSync(`/work/shared/replay/cases/${suite}.jsonl.gz`)).toString().split('\n')) {
 if(!l) continue; const c=JSON.parse(l); cases++
 const entries=c.steps.filter((s:any)=>s.req).map((s:any)=>({startedDateTime:s.now,time:0,request:{method:s.req.m,url:'http://x'+s.req.p,postData:s.req.b===undefined?undefined:{text:typeof s.req.b==='string'?s.req.b:JSON.stringify(s.req.b)}},response:{status:(s.res??s.rep).s,content:{text:JSON.stringify((s.res??s.rep).b)}}}))
 const j=judge({log:{version:'1.2',entries}}); judged+=j.judged; refused+=j.refused
 for(const [id,r] of Object.entries(j.rules)) if(r.refused+r.held+r.ambiguous) seen.add(id)
 for(const v of j.violations){const k=v.kind+' | '+v.what.replace(/[0-9a-f]{32}/g,'ID').slice(0,170);kinds.set(k,(kinds.get(k)??0)+1+v.more); if(!ex.has(k)) ex.set(k,c.id.split('::').pop()+' #'+v.entry+' '+v.request.slice(0,80))}
}
console.log(cases,judged,refused,seen.size)
const by=new Map<string,number>();for(const [k,n] of kinds){const t=k.split(' |')[0]!;by.set(t,(by.get(t)??0)+n)};console.log(by)
for(const [k,n] of [...kinds].sort((a,b)=>b[1]-a[1]).slice(0,70)) console.log(n,k,'  @',ex.get(k))
