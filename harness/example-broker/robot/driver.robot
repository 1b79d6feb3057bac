*** Settings ***
Documentation    The example eMall's driver as robot_tests has its drivers. What robot_tests has no keyword for, or one that does
...              not take what is to be handed in, is asked of the library by the operation's own name.
Library          Collections
Library          emall.py
...              createPlan    findTender    refreshTender    getTenderField    getQuestionField    getDocumentField
...              getAwardField    getBidField    setTenderField    askQuestion    answerQuestion    cancelBid    signContract
...              getAuctionUrl    getParticipationUrl

*** Keywords ***
Створити план
    [Arguments]    ${username}    ${plan_data}
    ${asked}=    Create Dictionary    user=${username}    data=${plan_data}
    ${planID}=    Ask Emall    createPlan    ${asked}
    RETURN    ${planID}

Пошук тендера по ідентифікатору
    [Arguments]    ${username}    ${tender_uaid}    ${save_key}=tender_data
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}
    Ask Emall    findTender    ${asked}

Оновити сторінку з тендером
    [Arguments]    ${username}    ${tender_uaid}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}
    Ask Emall    refreshTender    ${asked}

Отримати інформацію із тендера
    [Arguments]    ${username}    ${tender_uaid}    ${field_name}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    path=${field_name}
    ${value}=    Ask Emall    getTenderField    ${asked}
    RETURN    ${value}

Отримати інформацію із запитання
    [Arguments]    ${username}    ${tender_uaid}    ${question_id}    ${field_name}
    ${asked}=    Create Dictionary
    ...    user=${username}    tender=${tender_uaid}    question=${question_id}    path=${field_name}
    ${value}=    Ask Emall    getQuestionField    ${asked}
    RETURN    ${value}

Отримати інформацію із документа
    [Arguments]    ${username}    ${tender_uaid}    ${doc_id}    ${field}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    document=${doc_id}    path=${field}
    ${value}=    Ask Emall    getDocumentField    ${asked}
    RETURN    ${value}

Отримати інформацію із рішення
    [Arguments]    ${username}    ${tender_uaid}    ${field_name}    ${award_index}=${None}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    award=${award_index}    path=${field_name}
    ${value}=    Ask Emall    getAwardField    ${asked}
    RETURN    ${value}

Отримати інформацію із пропозиції
    [Arguments]    ${username}    ${tender_uaid}    ${field}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    path=${field}
    ${value}=    Ask Emall    getBidField    ${asked}
    RETURN    ${value}

Внести зміни в тендер
    [Arguments]    ${username}    ${tender_uaid}    ${fieldname}    ${fieldvalue}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    path=${fieldname}    value=${fieldvalue}
    Ask Emall    setTenderField    ${asked}

Задати запитання на тендер
    [Arguments]    ${username}    ${tender_uaid}    ${question}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    question=${question}
    Ask Emall    askQuestion    ${asked}

Задати запитання на лот
    [Arguments]    ${username}    ${tender_uaid}    ${lot_id}    ${question}
    ${target}=    Create Dictionary    of=lot    id=${lot_id}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    question=${question}    target=${target}
    Ask Emall    askQuestion    ${asked}

Задати запитання на предмет
    [Arguments]    ${username}    ${tender_uaid}    ${item_id}    ${question}
    ${target}=    Create Dictionary    of=item    id=${item_id}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    question=${question}    target=${target}
    Ask Emall    askQuestion    ${asked}

Відповісти на запитання
    [Arguments]    ${username}    ${tender_uaid}    ${answer_data}    ${question_id}
    ${asked}=    Create Dictionary
    ...    user=${username}    tender=${tender_uaid}    question=${question_id}    answer=${answer_data.data.answer}
    Ask Emall    answerQuestion    ${asked}

Скасувати цінову пропозицію
    [Arguments]    ${username}    ${tender_uaid}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}
    Ask Emall    cancelBid    ${asked}

Підтвердити підписання контракту
    [Arguments]    ${username}    ${tender_uaid}    ${contract_num}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}    contract=${contract_num}
    Ask Emall    signContract    ${asked}

Отримати посилання на аукціон для глядача
    [Arguments]    ${username}    ${tender_uaid}    ${lot_id}=${None}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}
    IF    $lot_id    Set To Dictionary    ${asked}    lot=${lot_id}
    ${url}=    Ask Emall    getAuctionUrl    ${asked}
    RETURN    ${url}

Отримати посилання на аукціон для учасника
    [Arguments]    ${username}    ${tender_uaid}    ${lot_id}=${None}
    ${asked}=    Create Dictionary    user=${username}    tender=${tender_uaid}
    IF    $lot_id    Set To Dictionary    ${asked}    lot=${lot_id}
    ${url}=    Ask Emall    getParticipationUrl    ${asked}
    RETURN    ${url}
