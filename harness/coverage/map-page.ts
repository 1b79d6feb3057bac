import type { CoverageMap } from './cells.ts'

/** A page of its own: what was tried, by method, status, action and role; in Ukrainian and English. */
export function coverageMapPage(map: CoverageMap): string {
  const data = JSON.stringify(map).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="uk"><meta charset="utf-8"><title>Etalon — coverage map</title>
<meta name="viewport" content="width=device-width"><style>${STYLE}</style>
<header><h1 data-t="title"></h1><button id="language" type="button"></button></header>
<p id="summary"></p>
<form><label><span data-t="method"></span> <select id="method"></select></label>
<label><span data-t="role"></span> <select id="role"></select></label>
<label><span data-t="source"></span> <select id="source"></select></label>
<label><input type="checkbox" id="gaps"> <span data-t="gaps"></span></label></form>
<p class="legend"><i class="yes">✓</i> <span data-t="yes"></span> <i class="yes">✓→</i> <span data-t="leads"></span> <i class="no">✗</i> <span data-t="no"></span> <i class="both">✓✗</i> <span data-t="both"></span> <i class="never">·</i> <span data-t="never"></span></p>
<div class="wide"><table id="map"></table></div><p id="detail" role="status"></p>
<script>const map=${data}
${SCRIPT}</script></html>
`
}

const STYLE = `:root{color-scheme:light dark;font:14px/1.4 system-ui,sans-serif;--yes:#1a7f4b;--no:#b3541e;--both:#2b5fa8}
body{margin:0 auto;max-width:96rem;padding:1rem}header{display:flex;justify-content:space-between;align-items:start}h1{margin:0 0 .5rem;font-size:1.5rem}
form{display:flex;gap:1.5rem;flex-wrap:wrap;margin:.75rem 0}select,button,input{font:inherit}.wide{overflow:auto;max-height:75vh;border:1px solid #8885}
table{border-collapse:collapse}th,td{border:1px solid #8883;padding:.1rem .35rem;text-align:center;white-space:nowrap}
thead th{position:sticky;top:0;white-space:normal;max-width:8.5rem;background:Canvas;z-index:1;vertical-align:bottom;font-weight:600}tbody th{position:sticky;left:0;background:Canvas;text-align:left;font:12px ui-monospace,monospace}
thead th:first-child{left:0;z-index:2}td button{all:unset;cursor:pointer;display:block;min-width:2.6rem;width:100%;text-align:center}td button:focus-visible{outline:2px solid}
.yes{background:color-mix(in srgb,var(--yes) 30%,Canvas)}.no{background:color-mix(in srgb,var(--no) 30%,Canvas)}.both{background:color-mix(in srgb,var(--both) 32%,Canvas)}.never{color:#8888}
i{font-style:normal;padding:0 .4rem;border:1px solid #8885}.legend span{margin-right:1.25rem}#detail{min-height:3.5rem;white-space:pre-line;font:12px ui-monospace,monospace}`

const SCRIPT = `const words={uk:{title:'Мапа покриття',method:'Процедура або документ',role:'Хто',source:'Звідки',sources:{features:'приклади',generators:'генератори'},gaps:'лише дії з прогалинами',yes:'дозволено',leads:'дозволено, статус змінюється',no:'відмовлено',both:'і дозволено, і відмовлено',never:'ніхто не пробував',all:'усі',action:'дія',fresh:'ще не створено',other:'English',
sum:(c,a,r,n)=>c+' комірок перевірено: у '+a+' дію дозволено, у '+r+' відмовлено; '+n+' не пробував ніхто.',
roles:{owner:'власник документа',bidder:'учасник',author:'автор із токеном',broker:'інший майданчик',authority:'орган або адміністратор',machine:'хронограф, аукціон, бот',nobody:'без ключа'}},
en:{title:'Coverage map',method:'Procedure or document',role:'Who',source:'By',sources:{features:'examples',generators:'generators'},gaps:'only actions with gaps',yes:'accepted',leads:'accepted, the status changes',no:'refused',both:'accepted and refused',never:'nobody tried',all:'all',action:'action',fresh:'not there yet',other:'Українська',
sum:(c,a,r,n)=>c+' cells were tried: in '+a+' the action was accepted, in '+r+' refused; '+n+' nobody tried.',
roles:{owner:'owner of the document',bidder:'bidder',author:'author with a token',broker:'another platform',authority:'authority or administrator',machine:'chronograph, auction, bot',nobody:'no key'}}}
const order=['new','draft','active.enquiries','active.tendering','active.pre-qualification','active.pre-qualification.stand-still','active.auction','active.qualification','active.awarded','pending','scheduled','active','complete','terminated','unsuccessful','cancelled']
const $=id=>document.getElementById(id),el=(tag,text,cls)=>{const e=document.createElement(tag);if(text!==undefined)e.textContent=text;if(cls)e.className=cls;return e}
let lang='uk'
const place=s=>{const n=order.indexOf(s);return n<0?order.length:n}
const kindOf=cells=>{const a=cells.some(c=>c.accepted),r=cells.some(c=>Object.keys(c.refused).length);return a&&r?'both':a?'yes':r?'no':'never'}
const sign=(kind,cells)=>{const moved=cells.some(c=>Object.keys(c.leads).length)?'→':'';return {both:'✓'+moved+'✗',yes:'✓'+moved,no:'✗',never:'·'}[kind]}
function options(select,entries){const was=select.value;select.replaceChildren(...entries.map(([v,t])=>{const o=el('option',t);o.value=v;return o}));if(entries.some(([v])=>v===was))select.value=was}
function draw(){const t=words[lang];document.documentElement.lang=lang;for(const e of document.querySelectorAll('[data-t]'))e.textContent=t[e.dataset.t];$('language').textContent=t.other
options($('method'),Object.keys(map.actions).map(m=>[m,m]));options($('role'),[['',t.all],...Object.entries(t.roles)])
options($('source'),[['',t.all],...Object.entries(t.sources)])
const method=$('method').value,role=$('role').value,source=$('source').value
const cells=map.cells.filter(c=>c.method===method&&(!role||c.role===role)&&(!source||c.source===source))
const statuses=[...new Set(map.cells.filter(c=>c.method===method).map(c=>c.status))].sort((a,b)=>place(a)-place(b))
const head=el('tr');head.append(el('th',t.action),...statuses.map(s=>el('th',s==='new'?t.fresh:s.replaceAll('.','.\\u200b'))))
const body=el('tbody');const count={yes:0,no:0,both:0,never:0}
for(const action of [...map.actions[method]].sort()){const row=el('tr');row.append(el('th',action));let gaps=0
for(const status of statuses){const here=cells.filter(c=>c.action===action&&c.status===status),kind=kindOf(here);count[kind]++;if(kind==='never')gaps++
const td=el('td',undefined,kind),b=el('button',sign(kind,here));b.type='button';b.title=action+' · '+status+' · '+t[kind];b.onclick=()=>detail(action,status,here);td.append(b);row.append(td)}
if(!$('gaps').checked||gaps)body.append(row)}
const thead=el('thead');thead.append(head);$('map').replaceChildren(thead,body)
$('summary').textContent=t.sum(count.yes+count.no+count.both,count.yes+count.both,count.no+count.both,count.never);$('detail').textContent=''}
function detail(action,status,here){const t=words[lang];$('detail').textContent=[action+' · '+status,...here.map(c=>t.roles[c.role]+' ('+t.sources[c.source]+'): '+[c.accepted?t.yes+' '+c.accepted:'',...Object.keys(c.leads).map(s=>'→ '+s),...Object.entries(c.refused).map(([r,n])=>r+' '+n)].filter(Boolean).join(', ')),...(here.length?[]:[t.never])].join('\\n')}
for(const id of ['method','role','source','gaps'])$(id).addEventListener('change',draw)
$('language').addEventListener('click',()=>{lang=lang==='uk'?'en':'uk';draw()});draw()`
