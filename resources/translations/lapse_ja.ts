<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Lapse</source>
        <translation>Lapseについて</translation>
    </message>
    <message>
        <source>Where the law comes from</source>
        <translation>法令の出典</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Lapse %1</source>
        <translation>Lapse %1</translation>
    </message>
    <message>
        <source>A deadline tracker for people who negotiate trade under a law&apos;s clock.</source>
        <translation>法定期限のもとで通商交渉に当たる人のための期限管理ソフトです。</translation>
    </message>
    <message>
        <source>%1, each with its source. Every date names the article it rests on; a rule that was not read in the original says “unconfirmed”. Check a date that matters against the text: this is no legal advice.</source>
        <translation>%1、それぞれ出典付きです。各期日には根拠条文を示し、原文を確認していない規則には「未確認」と表示します。重要な期日は原文で確かめてください。これは法的助言ではありません。</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>ログを開く</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>{name}: {licence}</source>
        <translation>{name}: {licence}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Tracks</source>
        <translation>分野(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>予定(&amp;A)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Calendar</source>
        <translation>カレンダー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Journal</source>
        <translation>記録簿(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Reminders</source>
        <translation>リマインダー(&amp;R)</translation>
    </message>
    <message>
        <source>Con&amp;vergence radar</source>
        <translation>集中レーダー(&amp;V)</translation>
    </message>
    <message>
        <source>What cha&amp;nged</source>
        <translation>変更点(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;negotiation…</source>
        <translation>新しい交渉(&amp;N)…</translation>
    </message>
    <message>
        <source>New negotiation from a templ&amp;ate…</source>
        <translation>ひな型から新しい交渉(&amp;A)…</translation>
    </message>
    <message>
        <source>New &amp;track…</source>
        <translation>新しい分野(&amp;T)…</translation>
    </message>
    <message>
        <source>Start a &amp;procedure…</source>
        <translation>手続の開始(&amp;P)…</translation>
    </message>
    <message>
        <source>Set a party&apos;s &amp;deadline…</source>
        <translation>当事者の期限の設定(&amp;D)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate this negotiation…</source>
        <translation>この交渉を複製(&amp;U)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve this negotiation as a template…</source>
        <translation>この交渉をひな型として保存(&amp;V)…</translation>
    </message>
    <message>
        <source>An &amp;event…</source>
        <translation>事由(&amp;E)…</translation>
    </message>
    <message>
        <source>A deadline was &amp;met…</source>
        <translation>期限の履行(&amp;M)…</translation>
    </message>
    <message>
        <source>An e&amp;xtension…</source>
        <translation>延長(&amp;X)…</translation>
    </message>
    <message>
        <source>A &amp;postponement…</source>
        <translation>延期(&amp;P)…</translation>
    </message>
    <message>
        <source>A &amp;suspension…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>A &amp;resumption…</source>
        <translation>再開(&amp;R)…</translation>
    </message>
    <message>
        <source>A to&amp;lling…</source>
        <translation>トーリング(&amp;L)…</translation>
    </message>
    <message>
        <source>A published &amp;date…</source>
        <translation>公表された期日(&amp;D)…</translation>
    </message>
    <message>
        <source>The choice of a &amp;variant…</source>
        <translation>手続の変型の選択(&amp;V)…</translation>
    </message>
    <message>
        <source>A chan&amp;ge of version…</source>
        <translation>版の変更(&amp;G)…</translation>
    </message>
    <message>
        <source>The &amp;talks broke off or resumed…</source>
        <translation>協議の決裂・再開(&amp;T)…</translation>
    </message>
    <message>
        <source>A settlement, or &amp;calling off…</source>
        <translation>妥結・取りやめ(&amp;C)…</translation>
    </message>
    <message>
        <source>A &amp;note…</source>
        <translation>メモ(&amp;N)…</translation>
    </message>
    <message>
        <source>T&amp;ags…</source>
        <translation>タグ(&amp;A)…</translation>
    </message>
    <message>
        <source>Arc&amp;hive…</source>
        <translation>保管(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Bring back from the archive…</source>
        <translation>保管から戻す(&amp;B)…</translation>
    </message>
    <message>
        <source>That a second pers&amp;on confirms a date…</source>
        <translation>第二者による期日の確認(&amp;O)…</translation>
    </message>
    <message>
        <source>Whether a second person is as&amp;ked for…</source>
        <translation>第二者による確認の要否(&amp;K)…</translation>
    </message>
    <message>
        <source>A &amp;statement…</source>
        <translation>発言(&amp;S)…</translation>
    </message>
    <message>
        <source>A &amp;meeting…</source>
        <translation>会合(&amp;M)…</translation>
    </message>
    <message>
        <source>An &amp;indicator…</source>
        <translation>指標(&amp;I)…</translation>
    </message>
    <message>
        <source>A &amp;reading…</source>
        <translation>測定値(&amp;R)…</translation>
    </message>
    <message>
        <source>A &amp;context series…</source>
        <translation>背景データ(&amp;C)…</translation>
    </message>
    <message>
        <source>A co&amp;untermeasure reserved…</source>
        <translation>対抗措置の留保(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Docket</source>
        <translation>期限簿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import a docket file…</source>
        <translation>期限簿ファイルの取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;My docket</source>
        <translation>自分の期限簿(&amp;M)</translation>
    </message>
    <message>
        <source>Replay of the 1994 &amp;sample</source>
        <translation>1994年の見本の再生(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;y something out…</source>
        <translation>試してみる(&amp;Y)…</translation>
    </message>
    <message>
        <source>P&amp;rint or save as PDF</source>
        <translation>印刷・PDF保存(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>設定(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;From the talks</source>
        <translation>協議の記録(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Find or compute…</source>
        <translation>検索・計算(&amp;F)…</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>絞り込み(&amp;L)</translation>
    </message>
    <message>
        <source>Searc&amp;h every text…</source>
        <translation>全文検索(&amp;H)…</translation>
    </message>
    <message>
        <source>A&amp;s of…</source>
        <translation>時点の指定(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep the next date in si&amp;ght</source>
        <translation>次の期日を常に表示(&amp;G)</translation>
    </message>
    <message>
        <source>G&amp;o to the countdown in sight</source>
        <translation>常に表示中のカウントダウンへ移動(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Wall view</source>
        <translation>壁面表示(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>言語(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Lapse</source>
        <translation>Lapseについて(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Print the &amp;agenda…</source>
        <translation>予定を印刷(&amp;A)…</translation>
    </message>
    <message>
        <source>Print the &amp;timeline…</source>
        <translation>タイムラインを印刷(&amp;T)…</translation>
    </message>
    <message>
        <source>Agenda as &amp;PDF…</source>
        <translation>予定をPDFで保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Timeline as P&amp;DF…</source>
        <translation>タイムラインをPDFで保存(&amp;D)…</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Agenda</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>期日はありません。</translation>
    </message>
    <message>
        <source>Filter the agenda</source>
        <translation>予定を絞り込む</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>入力して絞り込み</translation>
    </message>
    <message>
        <source>No date matches “%1”. Esc shows them all again.</source>
        <translation>「%1」に一致する期日はありません。Escですべて表示します。</translation>
    </message>
    <message>
        <source>Lapsed and unanswered</source>
        <translation>満了・未応答</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>30日以内</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Open to act on</source>
        <translation>着手可</translation>
    </message>
    <message>
        <source>Waiting for an event</source>
        <translation>事由待ち</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>{party} had to act</source>
        <translation>{party}の対応が必要でした</translation>
    </message>
    <message>
        <source>{party} must act</source>
        <translation>{party}の対応が必要</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>予定</translation>
    </message>
</context>
<context>
    <name>ArchiveForm</name>
    <message>
        <source>Archive</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>It leaves the list. Its dates and reminders run on; what lapses unanswered shows again.</source>
        <translation>一覧から外れます。期日とリマインダーは続き、応答なしに満了したものは再び表示されます。</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>保管する</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Choose what is archived</source>
        <translation>保管する対象を選択</translation>
    </message>
    <message>
        <source>It is archived already.</source>
        <translation>すでに保管されています。</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>保管日</translation>
    </message>
    <message>
        <source>The track: %1</source>
        <translation>分野: %1</translation>
    </message>
    <message>
        <source>The whole negotiation: %1</source>
        <translation>交渉全体: %1</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Forum or law</source>
        <translation>機関・法令</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>保管済み</translation>
    </message>
</context>
<context>
    <name>ArrangingMenu</name>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存した絞り込み</translation>
    </message>
    <message>
        <source>Save this as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of now. Move along the line, or write a moment.</source>
        <translation>現在の時点です。線に沿って動かすか、時点を入力してください。</translation>
    </message>
    <message>
        <source>As of {as_of} {city}, with all that is known now</source>
        <translation>{city} {as_of}の時点、現在把握している情報すべて</translation>
    </message>
    <message>
        <source>As of {as_of}, known by {known_by} {city}</source>
        <translation>{as_of}の時点、{city} {known_by}までに把握</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>AsOfBar</name>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>把握時点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>As known then</source>
        <translation>当時の把握のまま</translation>
    </message>
    <message>
        <source>Leave out what was recorded only after the moment shown</source>
        <translation>表示中の時点より後に記録されたものを除く</translation>
    </message>
    <message>
        <source>REPLAY, PAST</source>
        <translation>再生中・過去</translation>
    </message>
    <message>
        <source>PAST</source>
        <translation>過去</translation>
    </message>
    <message>
        <source>Moment, along what happened</source>
        <translation>時点(出来事に沿って)</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>The rule behind this date was not read in the original.</source>
        <translation>この期日の規則は原文を確認していません。</translation>
    </message>
    <message>
        <source>A second person has not confirmed this date as it stands.</source>
        <translation>現在の期日は第二者がまだ確認していません。</translation>
    </message>
    <message>
        <source>A clock of this track stands still.</source>
        <translation>この分野の期間が停止しています。</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>The forum published this date; it stands in the place of the computed one.</source>
        <translation>機関が公表した期日で、計算された期日に代わります。</translation>
    </message>
    <message>
        <source>published</source>
        <translation>公表</translation>
    </message>
    <message>
        <source>It was archived. Its dates and reminders run on.</source>
        <translation>保管されています。期日とリマインダーは続きます。</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>保管済み</translation>
    </message>
    <message>
        <source>How the talks stand.</source>
        <translation>協議の状況です。</translation>
    </message>
    <message>
        <source>Close to it: %1.</source>
        <translation>接近: %1。</translation>
    </message>
    <message>
        <source>converges</source>
        <translation>集中</translation>
    </message>
    <message>
        <source>A tag.</source>
        <translation>タグです。</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>Open the negotiation</source>
        <translation>交渉を開始する</translation>
    </message>
    <message>
        <source>Choose what to begin with.</source>
        <translation>開始するものを選択してください。</translation>
    </message>
    <message>
        <source>It begins; the clocks run</source>
        <translation>開始し、期間が進行する</translation>
    </message>
    <message>
        <source>Nothing yet; every clock waits for its event</source>
        <translation>未開始。各期間は起算事由を待つ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Give the negotiation a name.</source>
        <translation>交渉の名前を入力してください。</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>such as United States, Japan</source>
        <translation>例: 米国, 日本</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>such as Washington, Tokyo</source>
        <translation>例: Washington, Tokyo</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>On that day</source>
        <translation>その日の扱い</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>No procedure runs on it yet</source>
        <translation>進行中の手続なし</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{day}, today</source>
        <translation>{day}、今日</translation>
    </message>
    <message>
        <source>{city}: working days not known</source>
        <translation>{city}: 営業日不明</translation>
    </message>
    <message>
        <source>{city}: off, {holiday}</source>
        <translation>{city}: 休日、{holiday}</translation>
    </message>
    <message>
        <source>{city}: off, weekend</source>
        <translation>{city}: 休日、週末</translation>
    </message>
    <message>
        <source>{city}: working day</source>
        <translation>{city}: 営業日</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{year}年{month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{number} · Today</source>
        <translation>{number}・今日</translation>
    </message>
</context>
<context>
    <name>Changed</name>
    <message>
        <source>Recorded</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>なくなった期日</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Changed state</source>
        <translation>状態の変化</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>なくなります</translation>
    </message>
</context>
<context>
    <name>ChangedPage</name>
    <message>
        <source>What changed</source>
        <translation>変更点</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show what changed since last week</source>
        <translation>先週からの変更点を表示</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Since I last looked</source>
        <translation>前回見てから</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>Since Friday</source>
        <translation>金曜日から</translation>
    </message>
    <message>
        <source>Since last week</source>
        <translation>先週から</translation>
    </message>
    <message>
        <source>Since a date</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>Between two dates</source>
        <translation>二つの日付の間</translation>
    </message>
    <message>
        <source>yesterday, 3 Oct 1994</source>
        <translation>昨日、1994年10月3日など</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>This is the first look at this docket.</source>
        <translation>この期限簿を見るのは初めてです。</translation>
    </message>
    <message>
        <source>Write from when above.</source>
        <translation>上に起点を入力してください。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1から%2まで</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
</context>
<context>
    <name>Cities</name>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Brasília</source>
        <translation>ブラジリア</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>ブリュッセル</translation>
    </message>
    <message>
        <source>Canberra</source>
        <translation>キャンベラ</translation>
    </message>
    <message>
        <source>Geneva</source>
        <translation>ジュネーブ</translation>
    </message>
    <message>
        <source>London</source>
        <translation>ロンドン</translation>
    </message>
    <message>
        <source>Mexico City</source>
        <translation>メキシコシティ</translation>
    </message>
    <message>
        <source>New Delhi</source>
        <translation>ニューデリー</translation>
    </message>
    <message>
        <source>Ottawa</source>
        <translation>オタワ</translation>
    </message>
    <message>
        <source>Seoul</source>
        <translation>ソウル</translation>
    </message>
    <message>
        <source>Tokyo</source>
        <translation>東京</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Washington</source>
        <translation>ワシントン</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>Come close together by this: {dates}</source>
        <translation>これにより接近: {dates}</translation>
    </message>
    <message>
        <source>During the meeting {name} by this: {dates}</source>
        <translation>これにより会合「{name}」の期間中: {dates}</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Your docket and what you tried</source>
        <translation>自分の期限簿と試した内容</translation>
    </message>
    <message>
        <source>No date differs.</source>
        <translation>異なる期日はありません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Your docket</source>
        <translation>自分の期限簿</translation>
    </message>
    <message>
        <source>What you tried</source>
        <translation>試した内容</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ConfirmationForm</name>
    <message>
        <source>Confirm a date</source>
        <translation>期日の確認</translation>
    </message>
    <message>
        <source>Check it against its reasons. If it moves later, it has to be confirmed again.</source>
        <translation>根拠と照合してください。後で動いた場合は、再び確認が必要です。</translation>
    </message>
    <message>
        <source>Confirm this date</source>
        <translation>この期日を確認する</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>期日を選択</translation>
    </message>
    <message>
        <source>No computed date runs on this track. Start a procedure first.</source>
        <translation>この分野に計算された期日はありません。先に手続を開始してください。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>確認者</translation>
    </message>
    <message>
        <source>A person&apos;s name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>確認日</translation>
    </message>
    <message>
        <source>Confirmed already</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Say who confirms it.</source>
        <translation>確認する人を入力してください。</translation>
    </message>
</context>
<context>
    <name>Correcting</name>
    <message>
        <source>An entry of this kind is not corrected: retract it, and record it again as it should be.</source>
        <translation>この種類の記録は訂正できません。撤回してから、正しい内容で記録し直してください。</translation>
    </message>
    <message>
        <source>The deadline was postponed again after this: postpone it once more, or retract the later postponement first.</source>
        <translation>期限はこの後さらに延期されています。もう一度延期するか、先に後の延期を撤回してください。</translation>
    </message>
    <message>
        <source>The clock was stopped or resumed again after this: retract the later entry first.</source>
        <translation>期間はこの後さらに停止または再開されています。先に後の記録を撤回してください。</translation>
    </message>
    <message>
        <source>Its readings rest on this entry: retract them first.</source>
        <translation>測定値がこの記録に基づいています。先に測定値を撤回してください。</translation>
    </message>
    <message>
        <source>Everything in the negotiation rests on this entry: duplicate the negotiation as it should be, and archive this one.</source>
        <translation>交渉のすべてがこの記録に基づいています。正しい内容で交渉を複製し、この交渉を保管してください。</translation>
    </message>
    <message>
        <source>The entries of the track rest on this one: open the track anew as it should be, and archive this one.</source>
        <translation>分野の記録がこの記録に基づいています。正しい内容で分野を開き直し、この分野を保管してください。</translation>
    </message>
    <message>
        <source>The entries of the procedure rest on this one: choose a variant or another version, or retract it and start the procedure anew.</source>
        <translation>手続の記録がこの記録に基づいています。変型または別の版を選ぶか、撤回して手続を始め直してください。</translation>
    </message>
    <message>
        <source>Other entries rest on this deadline: postpone it, or retract those entries first.</source>
        <translation>ほかの記録がこの期限に基づいています。期限を延期するか、先にそれらの記録を撤回してください。</translation>
    </message>
    <message>
        <source>A retraction is not corrected: retract it, and the entry counts again.</source>
        <translation>撤回は訂正できません。撤回を撤回すると、元の記録が再び有効になります。</translation>
    </message>
</context>
<context>
    <name>Correction</name>
    <message>
        <source>Correct an entry</source>
        <translation>記録の訂正</translation>
    </message>
    <message>
        <source>What is written here takes its place. Both stay in the docket.</source>
        <translation>ここに書いた内容が代わりになります。どちらも期限簿に残ります。</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>訂正を記録する</translation>
    </message>
    <message>
        <source>That entry is not in this docket.</source>
        <translation>その記録はこの期限簿にありません。</translation>
    </message>
    <message>
        <source>Why corrected</source>
        <translation>訂正の理由</translation>
    </message>
    <message>
        <source>Optional: a slip in the date</source>
        <translation>任意: 日付の誤記</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}日 {hours}時間</translation>
    </message>
    <message>
        <source>lapsed {span} ago</source>
        <translation>{span}前に満了</translation>
    </message>
    <message>
        <source>opens in {span}</source>
        <translation>解禁まで{span}</translation>
    </message>
    <message>
        <source>stopped since {day}</source>
        <translation>{day}から停止中</translation>
    </message>
    <message>
        <source>{span} left when it resumes</source>
        <translation>再開時の残り{span}</translation>
    </message>
    <message>
        <source>{since}, {span} left</source>
        <translation>{since}、残り{span}</translation>
    </message>
    <message>
        <source>{since}, {left}</source>
        <translation>{since}、{left}</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>期日未定</translation>
    </message>
    <message>
        <source>after {event}</source>
        <translation>{event}の後</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>1 more step waits for its event</source>
        <translation>ほか1段階が事由待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n more steps wait for their events</source>
        <translation>
            <numerusform>ほか%n段階が事由待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>its one step confirmed</source>
        <translation>1段階とも確認済み</translation>
    </message>
    <message numerus="yes">
        <source>all %n steps confirmed</source>
        <translation>
            <numerusform>全%n段階確認済み</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of {all} steps unconfirmed</source>
        <translation>{all}段階のうち1段階が未確認</translation>
    </message>
    <message numerus="yes">
        <source>%n of {all} steps unconfirmed</source>
        <translation>
            <numerusform>{all}段階のうち%n段階が未確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <comment>variants of a procedure</comment>
        <translation>
            <numerusform>%n種類から選択</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 earlier entry</source>
        <translation>以前の記録1件</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries</source>
        <translation>
            <numerusform>以前の記録%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>further open dates</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedClashes</name>
    <message numerus="yes">
        <source>%n dates of different clocks</source>
        <translation>
            <numerusform>異なる期間の期日%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 more later</source>
        <translation>以後さらに1件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more later</source>
        <translation>
            <numerusform>以後さらに%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedDates</name>
    <message>
        <source>1 date</source>
        <translation>1件</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>and 1 other</source>
        <translation>ほか1件</translation>
    </message>
    <message numerus="yes">
        <source>and %n others</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedEntries</name>
    <message>
        <source>1 entry</source>
        <translation>1件</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedLaws</name>
    <message>
        <source>1 procedure</source>
        <translation>手続1件</translation>
    </message>
    <message numerus="yes">
        <source>%n procedures</source>
        <translation>
            <numerusform>手続%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 of them yours</source>
        <translation>うち自作1件</translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>うち自作%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedRipple</name>
    <message>
        <source>1 date</source>
        <translation>1件</translation>
    </message>
    <message numerus="yes">
        <source>%n dates</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 date differs.</source>
        <translation>1件の期日が異なります。</translation>
    </message>
    <message numerus="yes">
        <source>%n dates differ.</source>
        <translation>
            <numerusform>%n件の期日が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Record its one entry</source>
        <translation>1件の記録を登録する</translation>
    </message>
    <message numerus="yes">
        <source>Record its %n entries</source>
        <translation>
            <numerusform>%n件の記録を登録する</numerusform>
        </translation>
    </message>
    <message>
        <source>same day</source>
        <translation>同じ日</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>1日後</translation>
    </message>
    <message numerus="yes">
        <source>%n days later</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>1日前</translation>
    </message>
    <message numerus="yes">
        <source>%n days earlier</source>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is added</source>
        <translation>1件追加</translation>
    </message>
    <message>
        <source>1 moves</source>
        <translation>1件移動</translation>
    </message>
    <message>
        <source>1 is dropped</source>
        <translation>1件削除</translation>
    </message>
    <message>
        <source>1 comes up at once</source>
        <translation>1件はすぐに表示</translation>
    </message>
    <message>
        <source>1 that was acknowledged comes again</source>
        <translation>了解済みの1件を再通知</translation>
    </message>
    <message>
        <source>1 that waits for an answer is taken back</source>
        <translation>応答待ちの1件を取り下げ</translation>
    </message>
    <message>
        <source>1 snooze is cancelled</source>
        <translation>再通知待ち1件を取り消し</translation>
    </message>
    <message numerus="yes">
        <source>%n are added</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n件追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n件移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are dropped</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n件削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n come up at once</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>%n件はすぐに表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that were acknowledged come again</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>了解済みの%n件を再通知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that wait for an answer are taken back</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>応答待ちの%n件を取り下げ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snoozes are cancelled</source>
        <comment>reminders</comment>
        <translation>
            <numerusform>再通知待ち%n件を取り消し</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedSpan</name>
    <message>
        <source>different clocks within 1 day</source>
        <translation>異なる期間が1日以内</translation>
    </message>
    <message numerus="yes">
        <source>different clocks within %n days</source>
        <translation>
            <numerusform>異なる期間が%n日以内</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedTries</name>
    <message>
        <source>nothing tried yet</source>
        <translation>まだ試していません</translation>
    </message>
    <message>
        <source>1 entry tried</source>
        <translation>1件の記録を試行中</translation>
    </message>
    <message numerus="yes">
        <source>%n entries tried</source>
        <translation>
            <numerusform>%n件の記録を試行中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountermeasureForm</name>
    <message>
        <source>Record a reserved countermeasure</source>
        <translation>対抗措置の留保の記録</translation>
    </message>
    <message>
        <source>A party keeps the right to do something, and says what would make it do so.</source>
        <translation>当事者が権利を留保し、それを行使する条件を示すものです。</translation>
    </message>
    <message>
        <source>Record it as reserved</source>
        <translation>留保を記録する</translation>
    </message>
    <message>
        <source>By</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Say which party reserves it.</source>
        <translation>留保する当事者を入力してください。</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>留保の内容</translation>
    </message>
    <message>
        <source>Say what is reserved.</source>
        <translation>留保する内容を入力してください。</translation>
    </message>
    <message>
        <source>such as: Withdraw from the talks</source>
        <translation>例: 協議からの離脱</translation>
    </message>
    <message>
        <source>Used on</source>
        <translation>行使の条件</translation>
    </message>
    <message>
        <source>Optional: unilateral sanctions</source>
        <translation>任意: 一方的制裁など</translation>
    </message>
    <message>
        <source>Reserved on</source>
        <translation>留保日</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Something went wrong inside Lapse. Your docket is safe.</source>
        <translation>Lapseの内部で問題が発生しました。期限簿は無事です。</translation>
    </message>
    <message>
        <source>It is written down in %1.</source>
        <translation>詳細は%1に記録されています。</translation>
    </message>
</context>
<context>
    <name>DateCard</name>
    <message>
        <source>Why this date</source>
        <translation>この期日の根拠</translation>
    </message>
    <message>
        <source>Why this date: %1</source>
        <translation>この期日の根拠: %1</translation>
    </message>
    <message>
        <source>Copy with its reasons</source>
        <translation>根拠とともにコピー</translation>
    </message>
    <message>
        <source>Keep in sight</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>{party} had to act</source>
        <translation>{party}の対応が必要でした</translation>
    </message>
    <message>
        <source>{party} must act</source>
        <translation>{party}の対応が必要</translation>
    </message>
</context>
<context>
    <name>DateReasons</name>
    <message>
        <source>When it comes</source>
        <translation>到来時</translation>
    </message>
    <message>
        <source>When it lapses</source>
        <translation>満了時</translation>
    </message>
    <message>
        <source>The law</source>
        <translation>法令</translation>
    </message>
    <message>
        <source>Confirm this date…</source>
        <translation>この期日を確認…</translation>
    </message>
    <message>
        <source>Confirm this date: %1</source>
        <translation>この期日を確認: %1</translation>
    </message>
    <message>
        <source>Keep in sight</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>A small countdown over all windows</source>
        <translation>ほかのウィンドウの手前に出る小さなカウントダウン</translation>
    </message>
    <message>
        <source>Copy with its reasons</source>
        <translation>根拠とともにコピー</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>yyyy年M月d日dddd</translation>
    </message>
    <message>
        <source>not yet confirmed</source>
        <translation>第二者の確認待ち</translation>
    </message>
    <message>
        <source>moved since it was confirmed</source>
        <translation>確認後に移動</translation>
    </message>
    <message>
        <source>unconfirmed rule</source>
        <translation>規則が未確認</translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day} {hour}</translation>
    </message>
    <message>
        <source>{when}, {city}</source>
        <translation>{when}、{city}</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>DayDelegate</name>
    <message numerus="yes">
        <source>+%n more</source>
        <comment>further dates of a day</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>Day by day: %1</source>
        <translation>日ごとの内訳: %1</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>起算事由</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>算入</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不算入</translation>
    </message>
    <message>
        <source>the clock stood still</source>
        <translation>進行停止</translation>
    </message>
    <message>
        <source>added for a stop</source>
        <translation>停止分の加算</translation>
    </message>
    <message>
        <source>moved past</source>
        <translation>繰越し</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>{word}, day {number}</source>
        <translation>{word}、{number}日目</translation>
    </message>
    <message>
        <source>1 day counted</source>
        <translation>1日を算入</translation>
    </message>
    <message>
        <source>%n days counted</source>
        <translation>%n日を算入</translation>
    </message>
    <message>
        <source>%n of them on days off</source>
        <translation>うち休日%n日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts of days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%n not counted</source>
        <translation>不算入%n日</translation>
    </message>
    <message>
        <source>%n while the clock stood still</source>
        <translation>進行停止%n日</translation>
    </message>
    <message>
        <source>%n added for a stop</source>
        <translation>停止分の加算%n日</translation>
    </message>
    <message>
        <source>%n moved past at the end</source>
        <translation>末日の繰越し%n日</translation>
    </message>
</context>
<context>
    <name>DeadlineForm</name>
    <message>
        <source>Set a party&apos;s deadline</source>
        <translation>当事者の期限の設定</translation>
    </message>
    <message>
        <source>A date one party sets. It binds nobody else.</source>
        <translation>一方の当事者が定める期日です。ほかの当事者を拘束しません。</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>期限を設定する</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Give the date it lapses.</source>
        <translation>満了する日を入力してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>else the day&apos;s end</source>
        <translation>省略時はその日の終わり</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Optional: offer on procurement</source>
        <translation>任意: 調達に関する提案など</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>設定日</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>the log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Read-only: no reminders are raised</source>
        <translation>読み取り専用: リマインダーは通知されません</translation>
    </message>
    <message>
        <source>The rules changed since this docket was last opened</source>
        <translation>前回この期限簿を開いた後に規則が変わりました</translation>
    </message>
    <message>
        <source>Some of your own files can&apos;t be used</source>
        <translation>自作ファイルの一部が使えません</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>了解する</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>後で再通知</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>You can answer this in Lapse.</source>
        <translation>Lapseで応答できます。</translation>
    </message>
    <message>
        <source>Reminders on</source>
        <translation>リマインダー有効</translation>
    </message>
    <message>
        <source>Reminders are raised by another Lapse</source>
        <translation>別のLapseがリマインダーを通知しています</translation>
    </message>
    <message>
        <source>Reminders come again until answered</source>
        <translation>応答するまでリマインダーを再通知します</translation>
    </message>
    <message>
        <source>No reminder planned</source>
        <translation>リマインダーの予定なし</translation>
    </message>
    <message>
        <source>Next reminder %1</source>
        <translation>次のリマインダー %1</translation>
    </message>
    <message>
        <source>Lapse keeps running</source>
        <translation>Lapseは動作を続けます</translation>
    </message>
    <message>
        <source>Reminders still come up. Quit from this icon&apos;s menu.</source>
        <translation>リマインダーは引き続き表示されます。終了はこのアイコンのメニューからできます。</translation>
    </message>
    <message>
        <source>Reminders come up only while Lapse runs.</source>
        <translation>リマインダーはLapseの動作中だけ表示されます。</translation>
    </message>
    <message>
        <source>There is no tray here to keep it in.</source>
        <translation>この環境には常駐できるトレイがありません。</translation>
    </message>
    <message>
        <source>Keep it running, minimised</source>
        <translation>最小化して動作を続ける</translation>
    </message>
    <message>
        <source>Quit; no more reminders</source>
        <translation>終了する(リマインダーも停止)</translation>
    </message>
</context>
<context>
    <name>DuplicateForm</name>
    <message>
        <source>Duplicate a negotiation</source>
        <translation>交渉の複製</translation>
    </message>
    <message>
        <source>The same tracks and procedures from a new day on, without anything that happened.</source>
        <translation>同じ分野と手続を新しい日から始めます。起きたことは引き継ぎません。</translation>
    </message>
    <message>
        <source>Open a negotiation first.</source>
        <translation>先に交渉を開始してください。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Choose a negotiation</source>
        <translation>交渉を選択</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>negotiation “{name}” opened</source>
        <translation>交渉「{name}」を開始</translation>
    </message>
    <message>
        <source>track “{name}” opened</source>
        <translation>分野「{name}」を開始</translation>
    </message>
    <message>
        <source>talks {state}</source>
        <translation>協議{state}</translation>
    </message>
    <message>
        <source>deadline set for {day} by {by}</source>
        <translation>{by}が期限を{day}に設定</translation>
    </message>
    <message>
        <source>deadline set for {day}</source>
        <translation>期限を{day}に設定</translation>
    </message>
    <message>
        <source>deadline postponed to {day}</source>
        <translation>期限を{day}に延期</translation>
    </message>
    <message>
        <source>deadline met</source>
        <translation>期限を履行</translation>
    </message>
    <message>
        <source>{procedure} started</source>
        <translation>{procedure}を開始</translation>
    </message>
    <message>
        <source>{procedure}, {what}</source>
        <translation>{procedure}、{what}</translation>
    </message>
    <message>
        <source>variant: {variant}</source>
        <translation>変型: {variant}</translation>
    </message>
    <message>
        <source>{day} confirmed by {by}</source>
        <translation>{by}が{day}を確認</translation>
    </message>
    <message>
        <source>{step} published as {day}</source>
        <translation>{step}を{day}と公表</translation>
    </message>
    <message>
        <source>a second person asked for</source>
        <translation>第二者による確認を要求</translation>
    </message>
    <message>
        <source>clock tolled</source>
        <translation>トーリング</translation>
    </message>
    <message>
        <source>clock suspended</source>
        <translation>期間の進行を停止</translation>
    </message>
    <message>
        <source>period extended</source>
        <translation>期間を延長</translation>
    </message>
    <message>
        <source>clock resumed</source>
        <translation>期間の進行を再開</translation>
    </message>
    <message>
        <source>change of version</source>
        <translation>版の変更</translation>
    </message>
    <message>
        <source>{what} for {forum}</source>
        <translation>{forum}: {what}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There was no %1 in %2: the date was skipped.</source>
        <translation>%2に%1は存在しません。日付変更により飛ばされました。</translation>
    </message>
    <message>
        <source>There is no %1 on %2 in %3: clocks went forward to %4.</source>
        <translation>%3の%2に%1は存在しません。時計が%4に進められました。</translation>
    </message>
    <message>
        <source>%1 is too far away to be given a moment.</source>
        <translation>%1は遠すぎるため、時点を定められません。</translation>
    </message>
    <message>
        <source>That number is too long to be counted.</source>
        <translation>数が大きすぎて数えられません。</translation>
    </message>
    <message>
        <source>“%1” names the same unit twice. %2</source>
        <translation>「%1」は同じ単位を2回使っています。%2</translation>
    </message>
    <message>
        <source>The larger unit is counted first. Write %1; or, if the law has it the other way, %2.</source>
        <translation>大きい単位から数えます。%1と書くか、法令の順が逆なら%2と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is not a period. %2</source>
        <translation>「%1」は期間ではありません。%2</translation>
    </message>
    <message>
        <source>Write a number and a unit, such as 60 days, 5 working days, 6 months or 11 months 14 days.</source>
        <translation>60日、5営業日、6か月、11 months 14 daysのように、数と単位で入力してください。</translation>
    </message>
    <message>
        <source>Hours are counted from a moment: give a date with a time of day and a zone.</source>
        <translation>時間は時点から数えます。日付、時刻、タイムゾーンを入力してください。</translation>
    </message>
    <message>
        <source>Of %1 only %2 are known.</source>
        <translation>%1のうち%2回しかわかっていません。</translation>
    </message>
    <message>
        <source>A mid-point needs a span: write mid-point of 4 years.</source>
        <translation>中間点には期間が必要です。mid-point of 4 yearsのように書いてください。</translation>
    </message>
    <message>
        <source>The span of which a part is taken ends before it begins.</source>
        <translation>一部を取る期間の終わりが始まりより前です。</translation>
    </message>
    <message>
        <source>%1 leads out of the years that are computed with, %2 to %3.</source>
        <translation>%1は計算できる年の範囲(%2〜%3年)を超えます。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-09-30 or 30 September 2026.</source>
        <translation>「%1」は日付ではありません。2026年9月30日または2026-09-30のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date with a time of day. Write it as 2026-09-30T17:00Z or 2026-09-30T17:00-04:00.</source>
        <translation>「%1」は時刻付きの日付ではありません。2026-09-30T17:00Zまたは2026-09-30T17:00-04:00のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” does not say in which time zone. Write it as 2026-09-30T17:00Z or 2026-09-30T17:00-04:00, or name the zone.</source>
        <translation>「%1」にはタイムゾーンがありません。2026-09-30T17:00Zまたは2026-09-30T17:00-04:00のように入力するか、タイムゾーンを指定してください。</translation>
    </message>
    <message>
        <source>The year %1 is out of reach: dates run from %2 to %3.</source>
        <translation>%1年は範囲外です。日付は%2年から%3年までです。</translation>
    </message>
    <message>
        <source>There is no month %1: months run from 1 to 12.</source>
        <translation>%1月はありません。月は1から12までです。</translation>
    </message>
    <message>
        <source>There is no %1 %2 %3.</source>
        <translation>%3年%2に%1日はありません。</translation>
    </message>
    <message>
        <source>There is no %1: a day runs from 00:00 to 23:59.</source>
        <translation>%1という時刻はありません。1日は00:00から23:59までです。</translation>
    </message>
    <message>
        <source>No zone is %1:%2 away from UTC.</source>
        <translation>UTCとの時差が%1:%2のタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>There is no regime “%1”. Known: %2.</source>
        <translation>計算規則「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>Regime file %1: %2</source>
        <translation>計算規則ファイル%1: %2</translation>
    </message>
    <message>
        <source>Regime file %1: its id is “%2”, not the file&apos;s name.</source>
        <translation>計算規則ファイル%1: idが「%2」で、ファイル名と異なります。</translation>
    </message>
    <message>
        <source>Regime file %1: no such act: %2.</source>
        <translation>計算規則ファイル%1: 行為%2はありません。</translation>
    </message>
    <message>
        <source>Its last day, %1, lies before its first, %2.</source>
        <translation>末日の%1は、初日の%2より前です。</translation>
    </message>
    <message>
        <source>That entry has already been retracted.</source>
        <translation>その記録はすでに撤回されています。</translation>
    </message>
    <message>
        <source>That track does not stand in this docket.</source>
        <translation>その分野はこの期限簿にありません。</translation>
    </message>
    <message>
        <source>That is neither an indicator nor a context series.</source>
        <translation>それは指標でも背景データでもありません。</translation>
    </message>
    <message>
        <source>The deadline, %1, lies before the day it was set, %2.</source>
        <translation>期限の%1は、設定日の%2より前です。</translation>
    </message>
    <message>
        <source>The postponement (%1) can&apos;t come before the deadline was set (%2).</source>
        <translation>延期日(%1)は、期限の設定日(%2)より前にはできません。</translation>
    </message>
    <message>
        <source>The deadline already stands at %1.</source>
        <translation>期限はすでに%1です。</translation>
    </message>
    <message>
        <source>The new date, %1, lies before the day of the postponement, %2.</source>
        <translation>新しい期日の%1は、延期日の%2より前です。</translation>
    </message>
    <message>
        <source>What is to be settled does not stand in this docket.</source>
        <translation>妥結の対象がこの期限簿にありません。</translation>
    </message>
    <message>
        <source>%1 lies before the deadline was set (%2).</source>
        <translation>%1は、期限の設定日(%2)より前です。</translation>
    </message>
    <message>
        <source>That is not a deadline a party has set.</source>
        <translation>それは当事者が設定した期限ではありません。</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Write what it says.</source>
        <translation>内容を入力してください。</translation>
    </message>
    <message>
        <source>Give the value that was read.</source>
        <translation>測定値を入力してください。</translation>
    </message>
    <message>
        <source>Say what is reserved.</source>
        <translation>留保する内容を入力してください。</translation>
    </message>
    <message>
        <source>The docket already has an entry with the id %1.</source>
        <translation>id %1の記録がすでに期限簿にあります。</translation>
    </message>
    <message>
        <source>Say what this is about.</source>
        <translation>対象を指定してください。</translation>
    </message>
    <message>
        <source>There is no entry “%1” in this docket.</source>
        <translation>記録「%1」はこの期限簿にありません。</translation>
    </message>
    <message>
        <source>That belongs to another negotiation.</source>
        <translation>それは別の交渉に属します。</translation>
    </message>
    <message>
        <source>Name the negotiation this belongs to.</source>
        <translation>これが属する交渉を指定してください。</translation>
    </message>
    <message>
        <source>That negotiation has been retracted.</source>
        <translation>その交渉は撤回されています。</translation>
    </message>
    <message>
        <source>%1 has no clock to start: set the date itself.</source>
        <translation>%1には起算する期間がありません。期日そのものを設定してください。</translation>
    </message>
    <message>
        <source>%1 knows no variant “%2”. It knows: %3.</source>
        <translation>%1に変型「%2」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>%1 has no version “%2”. It has: %3.</source>
        <translation>%1に「%2」版はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>It runs on the version %1 already.</source>
        <translation>すでに%1版で進行しています。</translation>
    </message>
    <message>
        <source>%1 knows no event “%2”. It knows: %3.</source>
        <translation>%1に事由「%2」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>The %1 (%2) can&apos;t come before the %3, which has not been recorded yet. Record the %3 first.</source>
        <translation>%1(%2)は%3より前にはできません。%3はまだ記録されていないので、先に記録してください。</translation>
    </message>
    <message>
        <source>The %1 (%2) can&apos;t come before the %3 (%4).</source>
        <translation>%1(%2)は%3(%4)より前にはできません。</translation>
    </message>
    <message>
        <source>%1 counts no step “%2”. It counts: %3.</source>
        <translation>%1に計算する段階「%2」はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>Give either the time added or the new last day.</source>
        <translation>加算する期間か新しい末日のどちらかを入力してください。</translation>
    </message>
    <message>
        <source>An extension adds time: write it as “30 days”.</source>
        <translation>延長は期間を加えるものです。「30日」のように入力してください。</translation>
    </message>
    <message>
        <source>The new last day (%1) can&apos;t come before the clock started (%2).</source>
        <translation>新しい末日(%1)は、起算日(%2)より前にはできません。</translation>
    </message>
    <message>
        <source>The published date (%1) can&apos;t come before the %2 it is counted from (%3).</source>
        <translation>公表された期日(%1)は、起算事由の%2(%3)より前にはできません。</translation>
    </message>
    <message>
        <source>A clock stands still for 1 to %1 days, not %2.</source>
        <translation>停止の日数は1から%1までです。%2は指定できません。</translation>
    </message>
    <message>
        <source>The last day of the stop (%1) can&apos;t come before its first (%2).</source>
        <translation>停止の末日(%1)は、初日(%2)より前にはできません。</translation>
    </message>
    <message>
        <source>%1 has no clock of “%2”. It has: %3.</source>
        <translation>%1に「%2」の期間はありません。あるもの: %3。</translation>
    </message>
    <message>
        <source>The clock has been suspended since %1.</source>
        <translation>期間は%1からすでに停止しています。</translation>
    </message>
    <message>
        <source>The clock is running: there is nothing to resume.</source>
        <translation>期間は進行中なので、再開するものがありません。</translation>
    </message>
    <message>
        <source>%1 lies before %2, when the clock was %3.</source>
        <translation>%1は、期間の状態が変わった%2(%3)より前です。</translation>
    </message>
    <message>
        <source>The clock has not started: there is nothing to suspend yet.</source>
        <translation>期間はまだ起算されていないので、停止するものがありません。</translation>
    </message>
    <message>
        <source>The suspension (%1) can&apos;t come before the clock started (%2).</source>
        <translation>停止日(%1)は、起算日(%2)より前にはできません。</translation>
    </message>
    <message>
        <source>That procedure is not running on this track.</source>
        <translation>その手続はこの分野で進行していません。</translation>
    </message>
    <message>
        <source>This text is longer than %1 characters. Shorten it.</source>
        <translation>%1文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be an id: use up to 100 letters, digits, dots, hyphens and underscores.</source>
        <translation>「%1」はidにできません。英数字、ピリオド、ハイフン、下線を100文字まで使えます。</translation>
    </message>
    <message>
        <source>%1 is no docket: it needs a [negotiation] and [[fact]] entries.</source>
        <translation>%1は期限簿ではありません。[negotiation]と[[fact]]が必要です。</translation>
    </message>
    <message>
        <source>%1: “%2” is nothing a docket holds; it holds [negotiation] and [[fact]].</source>
        <translation>%1: 「%2」は期限簿の要素ではありません。要素は[negotiation]と[[fact]]です。</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1は%2 MBを超えています。</translation>
    </message>
    <message>
        <source>%1 is not a docket in TOML: it is nested too deep.</source>
        <translation>%1はTOMLの期限簿ではありません。入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>%1 is not a docket in TOML: %2.</source>
        <translation>%1はTOMLの期限簿ではありません: %2。</translation>
    </message>
    <message>
        <source>%1 is not a table of keys.</source>
        <translation>%1はキーの表ではありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>it needs “fact”, its kind, one of: %1</source>
        <translation>種類を示す「fact」が必要です。使えるもの: %1</translation>
    </message>
    <message>
        <source>“%1” is no key of a %2; it has %3</source>
        <translation>「%1」は%2のキーではありません。あるもの: %3</translation>
    </message>
    <message>
        <source>a %1 needs “due”, its day, as in due = 1994-07-31</source>
        <translation>%1には期日を示す「due」が必要です。例: due = 1994-07-31</translation>
    </message>
    <message>
        <source>“seats” is a list of cities or zones, as in [&quot;Washington&quot;, &quot;Tokyo&quot;]</source>
        <translation>「seats」は都市名またはタイムゾーンの一覧です。例: [&quot;Washington&quot;, &quot;Tokyo&quot;]</translation>
    </message>
    <message>
        <source>an hour needs its offset from UTC, as in 1994-07-30T17:00:00-04:00</source>
        <translation>時刻にはUTCとの時差が必要です。例: 1994-07-30T17:00:00-04:00</translation>
    </message>
    <message>
        <source>it needs “on”, the day it takes effect, as in on = 1994-07-31</source>
        <translation>効力の生じる日を示す「on」が必要です。例: on = 1994-07-31</translation>
    </message>
    <message>
        <source>“known” is a day, or an instant with its offset from UTC</source>
        <translation>「known」は日付、またはUTCとの時差付きの時点です</translation>
    </message>
    <message>
        <source>“%1” is a text</source>
        <translation>「%1」は文字列です</translation>
    </message>
    <message>
        <source>The log %1 can&apos;t be written: %2.</source>
        <translation>ログ%1に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made: %2.</source>
        <translation>フォルダー%1を作成できません: %2。</translation>
    </message>
    <message>
        <source>Procedure file %1%2: %3</source>
        <translation>手続ファイル%1%2: %3</translation>
    </message>
    <message>
        <source>Procedure file %1: %2.</source>
        <translation>手続ファイル%1: %2。</translation>
    </message>
    <message>
        <source>Procedure file %1: %2</source>
        <translation>手続ファイル%1: %2</translation>
    </message>
    <message>
        <source>The settings were not kept: %1.</source>
        <translation>設定を保存できませんでした: %1。</translation>
    </message>
    <message>
        <source>%1 is empty: it may have been cut short. Open a copy from a backup, or remove it to begin anew.</source>
        <translation>%1は空です。途中で切れた可能性があります。バックアップを開くか、削除してやり直してください。</translation>
    </message>
    <message>
        <source>%1 is not a Lapse docket. Nothing was changed.</source>
        <translation>%1はLapseの期限簿ではありません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is of an older version and may not be written, so it can&apos;t be opened.</source>
        <translation>%1は古い版で書き込みもできないため、開けません。</translation>
    </message>
    <message>
        <source>%1 may not be written, so nothing was changed.</source>
        <translation>%1には書き込めないため、何も変更していません。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a docket.</source>
        <translation>%1はフォルダーです。期限簿ではありません。</translation>
    </message>
    <message>
        <source>%1 is not a file, so it can&apos;t be a docket.</source>
        <translation>%1はファイルではないため、期限簿ではありません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Lapse. Update Lapse to open it; nothing was changed.</source>
        <translation>%1は新しい版のLapseで作成されています。開くにはLapseを更新してください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Give a city such as Washington or an IANA name such as America/New_York.</source>
        <translation>タイムゾーン「%1」はありません。ワシントンなどの都市名か、America/New_YorkなどのIANA名を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>Hours are counted from a moment. Here days, weeks, months and years are counted.</source>
        <translation>時間は時点から数えます。ここで数えられるのは日、週、月、年です。</translation>
    </message>
    <message>
        <source>%1: nobody knows here on which days they are. Count days or working days.</source>
        <translation>%1: 該当する日がわかりません。日か営業日で数えてください。</translation>
    </message>
    <message>
        <source>Say from which day it is counted, such as %1 31 July 1994, or %1 today.</source>
        <translation>起算日を「%1 31 July 1994」や「%1 today」のように指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not known as a way of counting. Known: %2.</source>
        <translation>「%1」という計算規則はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>Say from which day it is counted, such as %1 today.</source>
        <translation>起算日を「%1 today」のように指定してください。</translation>
    </message>
    <message>
        <source>Calendar file %1: %2.</source>
        <translation>カレンダーファイル%1: %2。</translation>
    </message>
    <message>
        <source>There is no calendar “%1”. Known: %2.</source>
        <translation>カレンダー「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>Choose at least one track.</source>
        <translation>分野を一つ以上選択してください。</translation>
    </message>
    <message>
        <source>There is no profile to keep templates in.</source>
        <translation>ひな型を保存するプロファイルがありません。</translation>
    </message>
    <message>
        <source>There is a template of that name already. Choose another.</source>
        <translation>その名前のひな型はすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The template can&apos;t be kept: %1.</source>
        <translation>ひな型を保存できません: %1。</translation>
    </message>
    <message>
        <source>Procedure file %1: %2%3%4</source>
        <translation>手続ファイル%1: %2%3%4</translation>
    </message>
    <message>
        <source>There is no sample “%1”. There is: %2.</source>
        <translation>見本「%1」はありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>What you tried can&apos;t be recorded. %1 Nothing was recorded, and what you tried is kept.</source>
        <translation>試した内容を記録できません。%1何も記録せず、試した内容は残しています。</translation>
    </message>
    <message>
        <source>Your docket has changed meanwhile, and what you tried does not fit it any more. %1 Nothing was recorded, and what you tried is kept.</source>
        <translation>その間に期限簿が変わり、試した内容が合わなくなりました。%1何も記録せず、試した内容は残しています。</translation>
    </message>
    <message>
        <source>An hour needs its offset from UTC.</source>
        <translation>時刻にはUTCとの時差が必要です。</translation>
    </message>
    <message>
        <source>Say who confirms it.</source>
        <translation>確認する人を入力してください。</translation>
    </message>
    <message>
        <source>That is not a date of this procedure.</source>
        <translation>それはこの手続の期日ではありません。</translation>
    </message>
    <message>
        <source>%1 recorded what this date is counted from; somebody else must confirm it.</source>
        <translation>%1はこの期日の起算のもとになる事項を記録した人です。別の人が確認する必要があります。</translation>
    </message>
    <message>
        <source>Name a tag to add or to take off.</source>
        <translation>追加または削除するタグを入力してください。</translation>
    </message>
    <message>
        <source>“%1…” is longer than %2 characters. Shorten it.</source>
        <translation>「%1…」は%2文字を超えています。短くしてください。</translation>
    </message>
    <message>
        <source>A tag can&apos;t hold a comma or a semicolon: they stand between tags.</source>
        <translation>タグにコンマやセミコロンは使えません。タグの区切りに使います。</translation>
    </message>
    <message>
        <source>The track has no tag “%1”.</source>
        <translation>この分野にタグ「%1」はありません。</translation>
    </message>
    <message>
        <source>The track already has the tag “%1”.</source>
        <translation>この分野にはすでにタグ「%1」があります。</translation>
    </message>
    <message>
        <source>A track has at most %1 tags.</source>
        <translation>タグは一つの分野に%1個までです。</translation>
    </message>
    <message>
        <source>Only a track or a negotiation of this docket can be archived.</source>
        <translation>保管できるのは、この期限簿の分野か交渉だけです。</translation>
    </message>
    <message>
        <source>It is archived already, by itself or with its negotiation.</source>
        <translation>単独で、または交渉とともに、すでに保管されています。</translation>
    </message>
    <message>
        <source>%1 is damaged: an entry can&apos;t be read (%2). Open a copy from a backup.</source>
        <translation>%1は破損しており、記録を読み込めません(%2)。バックアップを開いてください。</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Record an event</source>
        <translation>事由の記録</translation>
    </message>
    <message>
        <source>Something the procedure knows: it starts a clock, or fulfils what was asked.</source>
        <translation>手続が定める事由です。期間を起算するか、求められた行為を満たします。</translation>
    </message>
    <message>
        <source>Record the event</source>
        <translation>事由を記録する</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Choose an event</source>
        <translation>事由を選択</translation>
    </message>
    <message>
        <source>Choose a procedure first.</source>
        <translation>先に手続を選択してください。</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>発生日</translation>
    </message>
    <message>
        <source>Give the date it happened on.</source>
        <translation>発生した日を入力してください。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>optional, where it is known</source>
        <translation>任意、わかる場合</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>ExtensionForm</name>
    <message>
        <source>Extend a period</source>
        <translation>期間の延長</translation>
    </message>
    <message>
        <source>Give either the time that is added or the new last day.</source>
        <translation>加算する期間か新しい末日のどちらかを入力してください。</translation>
    </message>
    <message>
        <source>Extend the period</source>
        <translation>期間を延長する</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>加算する期間</translation>
    </message>
    <message>
        <source>such as 30 days</source>
        <translation>例: 30日</translation>
    </message>
    <message>
        <source>Or last day</source>
        <translation>または末日</translation>
    </message>
    <message>
        <source>Extended by</source>
        <translation>延長者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>negotiation opened</source>
        <translation>交渉の開始</translation>
    </message>
    <message>
        <source>track opened</source>
        <translation>分野の開始</translation>
    </message>
    <message>
        <source>proceeding started</source>
        <translation>手続の開始</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>variant</source>
        <translation>変型の選択</translation>
    </message>
    <message>
        <source>change of version</source>
        <translation>版の変更</translation>
    </message>
    <message>
        <source>published date</source>
        <translation>期日の公表</translation>
    </message>
    <message>
        <source>deadline set</source>
        <translation>期限の設定</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>tolling</source>
        <translation>トーリング</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>resumption</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>met</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>協議の状況</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>context series</source>
        <translation>背景データ</translation>
    </message>
    <message>
        <source>countermeasure reserved</source>
        <translation>対抗措置の留保</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>tagged</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>confirmation asked</source>
        <translation>確認の要求</translation>
    </message>
    <message>
        <source>date confirmed</source>
        <translation>期日の確認</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Nothing is called that. A date is asked for as 60 days from 31 July 1994 title vii.</source>
        <translation>該当する名前はありません。期日は「60 days from 31 July 1994 title vii」のように尋ねます。</translation>
    </message>
    <message>
        <source>Find or compute</source>
        <translation>検索・計算</translation>
    </message>
    <message>
        <source>Copied with its reasons.</source>
        <translation>根拠とともにコピーしました。</translation>
    </message>
    <message>
        <source>{until}  ·  {law}</source>
        <translation>{until}・{law}</translation>
    </message>
    <message>
        <source>until midnight in {city}, {when}</source>
        <translation>{city}の午前0時({when})まで</translation>
    </message>
    <message>
        <source>until {when} in {city}</source>
        <translation>{city}の{when}まで</translation>
    </message>
    <message>
        <source>{period} {day}</source>
        <translation>{day}の{period}</translation>
    </message>
    <message>
        <source>{period} from {day}</source>
        <translation>{day}から{period}</translation>
    </message>
    <message>
        <source>command</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>track</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>date</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Escで閉じる</translation>
    </message>
    <message>
        <source>Enter puts the date on a track  ·  Ctrl+C copies it with its reasons</source>
        <translation>Enterで分野に期日を登録・Ctrl+Cで根拠とともにコピー</translation>
    </message>
    <message>
        <source>Enter runs the command</source>
        <translation>Enterで実行</translation>
    </message>
    <message>
        <source>Enter opens the track</source>
        <translation>Enterで分野を開く</translation>
    </message>
    <message>
        <source>Enter opens the date</source>
        <translation>Enterで期日を開く</translation>
    </message>
    <message>
        <source>Enter opens the track at the entry</source>
        <translation>Enterでその記録のある分野を開く</translation>
    </message>
</context>
<context>
    <name>FirstForm</name>
    <message>
        <source>Set your first deadline</source>
        <translation>最初の期限の設定</translation>
    </message>
    <message>
        <source>This opens a negotiation with one track and sets a date on it.</source>
        <translation>一つの分野を持つ交渉を開始し、期限を設定します。</translation>
    </message>
    <message>
        <source>Set the deadline</source>
        <translation>期限を設定する</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Give the negotiation a name.</source>
        <translation>交渉の名前を入力してください。</translation>
    </message>
    <message>
        <source>such as US-Japan framework talks</source>
        <translation>例: 日米包括経済協議</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Give the track a name.</source>
        <translation>分野の名前を入力してください。</translation>
    </message>
    <message>
        <source>such as Medical equipment</source>
        <translation>例: 医療機器</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Give the date it lapses.</source>
        <translation>満了する日を入力してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>else the day&apos;s end</source>
        <translation>省略時はその日の終わり</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定者</translation>
    </message>
    <message>
        <source>Optional: the party that set it</source>
        <translation>任意: 設定した当事者</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Give the date it happened on.</source>
        <translation>発生した日を入力してください。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Optional: where it was read</source>
        <translation>任意: 情報の出所</translation>
    </message>
    <message>
        <source>Dates are shown here once they can be counted.</source>
        <translation>計算できるようになると、ここに期日が表示されます。</translation>
    </message>
    <message>
        <source>Drop what you wrote?</source>
        <translation>入力した内容を破棄しますか。</translation>
    </message>
    <message>
        <source>It is not recorded yet.</source>
        <translation>まだ記録されていません。</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>入力を続ける</translation>
    </message>
    <message>
        <source>let go of, so that the date moves too</source>
        <translation>期日も動かすための撤回</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Type to search: a law, a treaty, a country</source>
        <translation>入力して検索: 法律、条約、国</translation>
    </message>
    <message>
        <source>Choose a procedure.</source>
        <translation>手続を選択してください。</translation>
    </message>
    <message>
        <source>Choose one of the procedures found.</source>
        <translation>見つかった手続から選択してください。</translation>
    </message>
    <message>
        <source>No procedure is found for “{text}”. Try fewer words.</source>
        <translation>「{text}」に該当する手続はありません。語を減らしてください。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version}版</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自作</translation>
    </message>
    <message>
        <source>{version} ({since} to {until})</source>
        <translation>{version}({since}〜{until})</translation>
    </message>
    <message>
        <source>{version} (from {since})</source>
        <translation>{version}({since}から)</translation>
    </message>
    <message>
        <source>{version} (until {until})</source>
        <translation>{version}({until}まで)</translation>
    </message>
    <message>
        <source>{law} was not in force on {day}. Choose another day, or a version: {those}.</source>
        <translation>{law}は{day}には施行されていません。別の日か、次の版を選択してください: {those}。</translation>
    </message>
    <message>
        <source>{negotiation}: all tracks</source>
        <translation>{negotiation}: すべての分野</translation>
    </message>
    <message>
        <source>Every clock of the procedure</source>
        <translation>手続のすべての期間</translation>
    </message>
    <message>
        <source>The whole negotiation: {name}</source>
        <translation>交渉全体: {name}</translation>
    </message>
    <message>
        <source>The track: {name}</source>
        <translation>分野: {name}</translation>
    </message>
    <message>
        <source>This procedure is not there any more.</source>
        <translation>この手続はもうありません。</translation>
    </message>
    <message>
        <source>It has no date yet.</source>
        <translation>期日はまだありません。</translation>
    </message>
    <message>
        <source>It waits: {event}.</source>
        <translation>待機中: {event}。</translation>
    </message>
    <message>
        <source>It stands at {day}.</source>
        <translation>現在の期日は{day}です。</translation>
    </message>
    <message>
        <source>Name a city, such as Washington, or an IANA time zone.</source>
        <translation>Washingtonのような都市名か、IANAタイムゾーンを入力してください。</translation>
    </message>
    <message>
        <source> · unconfirmed</source>
        <translation>・未確認</translation>
    </message>
    <message>
        <source>“{text}” is not a number of days. Write it as 47.</source>
        <translation>「{text}」は日数ではありません。47のように入力してください。</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>カレンダーを開く (Alt+↓)</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>such as 29 Sep 1994</source>
        <translation>例: 1994年9月29日</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>日付を入力してください。</translation>
    </message>
    <message>
        <source>“{text}” is not a time of day. Write it as 17:15 or 17:15:30.</source>
        <translation>「{text}」は時刻ではありません。17:15または17:15:30のように入力してください。</translation>
    </message>
    <message>
        <source>in {city}</source>
        <translation>{city}時間</translation>
    </message>
    <message>
        <source>“{text}” names no party. Write it as “Japan: …”.</source>
        <translation>「{text}」に当事者がありません。「日本: …」のように入力してください。</translation>
    </message>
    <message>
        <source>{party} stands there twice.</source>
        <translation>{party}が2回あります。</translation>
    </message>
    <message>
        <source>a party</source>
        <translation>当事者</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>Import a docket file</source>
        <translation>期限簿ファイルの取り込み</translation>
    </message>
    <message>
        <source>Docket files (*.toml)</source>
        <translation>期限簿ファイル (*.toml)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1の取り込み</translation>
    </message>
    <message>
        <source>All its entries are recorded in one edit, which can be undone.</source>
        <translation>すべての記録を一度の編集として登録します。元に戻せます。</translation>
    </message>
</context>
<context>
    <name>IndicatorForm</name>
    <message>
        <source>Record an indicator</source>
        <translation>指標の記録</translation>
    </message>
    <message>
        <source>A yardstick of progress, and what each party thinks of it.</source>
        <translation>進展を測る物差しと、それに対する各当事者の見解です。</translation>
    </message>
    <message>
        <source>Record the indicator</source>
        <translation>指標を記録する</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>such as: Share of foreign suppliers</source>
        <translation>例: 外国供給者のシェア</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>測定の方法</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Words (qualitative)</source>
        <translation>言葉(定性的)</translation>
    </message>
    <message>
        <source>Numbers (quantitative)</source>
        <translation>数値(定量的)</translation>
    </message>
    <message>
        <source>Its readings are plotted.</source>
        <translation>測定値をグラフに表示します。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Optional: percent</source>
        <translation>任意: パーセントなど</translation>
    </message>
    <message>
        <source>Views of the parties</source>
        <translation>各当事者の見解</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提案日</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Journal</source>
        <translation>記録簿</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet.</source>
        <translation>記録はまだありません。</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>記録簿を絞り込む</translation>
    </message>
    <message>
        <source>Type to filter</source>
        <translation>入力して絞り込み</translation>
    </message>
    <message>
        <source>No entry matches “%1”. Esc shows them all again.</source>
        <translation>「%1」に一致する記録はありません。Escですべて表示します。</translation>
    </message>
    <message>
        <source>recorded {day}, {hour}</source>
        <translation>{day} {hour}記録</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>entered {day}</source>
        <translation>{day}登録</translation>
    </message>
</context>
<context>
    <name>JournalView</name>
    <message>
        <source>Journal</source>
        <translation>記録簿</translation>
    </message>
    <message>
        <source>Open the track</source>
        <translation>分野を開く</translation>
    </message>
    <message>
        <source>Correct this entry…</source>
        <translation>この記録を訂正…</translation>
    </message>
    <message>
        <source>Retract this entry…</source>
        <translation>この記録を撤回…</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This date is not in your docket as it is now.</source>
        <translation>この期日は現在の自分の期限簿にありません。</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Up, Down</source>
        <translation>↑、↓</translation>
    </message>
    <message>
        <source>Go through the list</source>
        <translation>一覧内を移動</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Filter as you type</source>
        <translation>入力して絞り込み</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>選択したものを開く</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>←、→</translation>
    </message>
    <message>
        <source>Fold or unfold a group</source>
        <translation>グループの折りたたみ・展開</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Correct the entry chosen</source>
        <translation>選んだ記録を訂正</translation>
    </message>
    <message>
        <source>Retract the entry chosen</source>
        <translation>選んだ記録を撤回</translation>
    </message>
    <message>
        <source>Closer, farther</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>Today, everything</source>
        <translation>今日、全体</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>矢印キー</translation>
    </message>
    <message>
        <source>From date to date</source>
        <translation>期日から期日へ</translation>
    </message>
    <message>
        <source>Up, Down in a date</source>
        <translation>日付欄で↑、↓</translation>
    </message>
    <message>
        <source>A day later, a day earlier</source>
        <translation>1日後、1日前</translation>
    </message>
    <message>
        <source>Alt+Down in a date</source>
        <translation>日付欄でAlt+↓</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>カレンダーを開く</translation>
    </message>
    <message>
        <source>Record, and close the form</source>
        <translation>記録してフォームを閉じる</translation>
    </message>
    <message>
        <source>Move the countdown in sight</source>
        <translation>常に表示中のカウントダウンを移動</translation>
    </message>
    <message>
        <source>Open its track</source>
        <translation>その分野を開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>常に表示をやめる</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>記録簿</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Countdown in sight</source>
        <translation>常に表示中のカウントダウン</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Escで閉じる</translation>
    </message>
</context>
<context>
    <name>Lapse</name>
    <message>
        <source>The clock stands still: all of this moves on by as long as it does.</source>
        <translation>期間は停止しています。以下はすべて停止した日数だけ後ろに動きます。</translation>
    </message>
    <message>
        <source>If it lapses: {when}</source>
        <translation>満了した場合: {when}</translation>
    </message>
    <message>
        <source>comes by itself</source>
        <translation>自動的に発生</translation>
    </message>
    <message>
        <source>met by {acts}</source>
        <translation>{acts}により履行</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between acts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>いずれの場合も</translation>
    </message>
    <message>
        <source>When it comes: {what}</source>
        <translation>到来時: {what}</translation>
    </message>
    <message>
        <source>When it lapses: {what}</source>
        <translation>満了時: {what}</translation>
    </message>
    <message>
        <source>the procedure names nothing that follows.</source>
        <translation>手続はその後について定めていません。</translation>
    </message>
    <message>
        <source>{effect}.</source>
        <translation>{effect}。</translation>
    </message>
    <message>
        <source>nothing by law</source>
        <translation>法律上の効果なし</translation>
    </message>
    <message>
        <source>a right is lost</source>
        <translation>権利の喪失</translation>
    </message>
    <message>
        <source>a right opens</source>
        <translation>権利の発生</translation>
    </message>
    <message>
        <source>the power to act ends</source>
        <translation>権限の消滅</translation>
    </message>
    <message>
        <source>it counts as decided</source>
        <translation>決定とみなされる</translation>
    </message>
    <message>
        <source>the measure falls</source>
        <translation>措置の失効</translation>
    </message>
    <message>
        <source>it takes effect</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>the delay must be explained</source>
        <translation>遅延の説明が必要</translation>
    </message>
    <message>
        <source>no consequence</source>
        <translation>効果なし</translation>
    </message>
    <message>
        <source>else a right is lost</source>
        <translation>対応がなければ権利を喪失</translation>
    </message>
    <message>
        <source>then a right opens</source>
        <translation>権利が発生</translation>
    </message>
    <message>
        <source>else the authority lapses</source>
        <translation>対応がなければ権限が消滅</translation>
    </message>
    <message>
        <source>else it is deemed decided</source>
        <translation>対応がなければ決定とみなされる</translation>
    </message>
    <message>
        <source>then it ends by itself</source>
        <translation>自動的に終了</translation>
    </message>
    <message>
        <source>then it takes effect</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>else the delay must be explained</source>
        <translation>対応がなければ遅延の説明が必要</translation>
    </message>
    <message>
        <source>binds nobody else</source>
        <translation>ほかの当事者を拘束しない</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>12 months of suspension</source>
        <translation>停止の12か月</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>60 days of the appeal</source>
        <translation>上訴の60日</translation>
    </message>
    <message>
        <source>A party&apos;s own deadline</source>
        <translation>当事者が定めた期限</translation>
    </message>
    <message>
        <source>Act on each priority</source>
        <translation>各優先事項への対応</translation>
    </message>
    <message>
        <source>Adopt the Appellate Body report</source>
        <translation>上級委員会報告の採択</translation>
    </message>
    <message>
        <source>Adopt the panel report</source>
        <translation>パネル報告の採択</translation>
    </message>
    <message>
        <source>After more than 12 months the panel&apos;s authority lapses.</source>
        <translation>12か月を超えると、パネル設置の根拠は失効します。</translation>
    </message>
    <message>
        <source>Agree on five panellists</source>
        <translation>5人のパネリストの合意</translation>
    </message>
    <message>
        <source>Agree on other terms of reference</source>
        <translation>別の付託事項の合意</translation>
    </message>
    <message>
        <source>Agree on the arbitrator of the period</source>
        <translation>期間を定める仲裁人の合意</translation>
    </message>
    <message>
        <source>Agree on the reasonable period</source>
        <translation>合理的な期間の合意</translation>
    </message>
    <message>
        <source>Agree which special rules apply</source>
        <translation>適用する特別規則の合意</translation>
    </message>
    <message>
        <source>Agreement on Government Procurement (revised 2012)</source>
        <translation>政府調達協定(2012年改正)</translation>
    </message>
    <message>
        <source>Agreement to end the practices</source>
        <translation>慣行の撤廃に関する合意</translation>
    </message>
    <message>
        <source>Agricultural safeguard</source>
        <translation>農業セーフガード</translation>
    </message>
    <message>
        <source>Allege critical circumstances</source>
        <translation>危機的状況の申立て</translation>
    </message>
    <message>
        <source>Annual report on discrimination</source>
        <translation>差別に関する年次報告</translation>
    </message>
    <message>
        <source>Answer a request for information</source>
        <translation>情報提供要請への回答</translation>
    </message>
    <message>
        <source>Antidumping investigation, Tariff Act of 1930 title VII</source>
        <translation>1930年関税法第7編 反ダンピング調査</translation>
    </message>
    <message>
        <source>Appeal the panel report</source>
        <translation>パネル報告に対する上訴</translation>
    </message>
    <message>
        <source>Appellate Body</source>
        <translation>上級委員会</translation>
    </message>
    <message>
        <source>Appellate Body report</source>
        <translation>上級委員会報告</translation>
    </message>
    <message>
        <source>Appoint the arbitrator of the period</source>
        <translation>期間を定める仲裁人の任命</translation>
    </message>
    <message>
        <source>Arbitration on the level of suspension</source>
        <translation>停止の程度に関する仲裁</translation>
    </message>
    <message>
        <source>Art 140: the first day is left out unless the period starts at midnight</source>
        <translation>第140条: 期間が午前0時に始まる場合を除き、初日は算入しない</translation>
    </message>
    <message>
        <source>Art 142: where business is by custom not done on a Sunday or a holiday, the period ends with the next day</source>
        <translation>第142条: 日曜日や休日に取引をしない慣習がある場合、期間はその翌日に満了する</translation>
    </message>
    <message>
        <source>Art 143: months run by the calendar and end the day before the one that answers to their first counted day, or with the last month itself</source>
        <translation>第143条: 月は暦に従って計算し、起算日に応当する日の前日、または最後の月の末日に満了する</translation>
    </message>
    <message>
        <source>Art 2(6): a period begins on the day after the one on which a notice is received</source>
        <translation>第2条6項: 期間は通知を受領した日の翌日から進行する</translation>
    </message>
    <message>
        <source>Art 2(6): if the last day is an official holiday or no business day at the addressee&apos;s, the period runs to the first business day which follows; holidays within it count</source>
        <translation>第2条6項: 末日が名宛人の地の休日または非営業日の場合、期間は次の営業日まで延びる。期間中の休日は算入する</translation>
    </message>
    <message>
        <source>Art 3(1): the day of the event does not fall within the period</source>
        <translation>第3条1項: 事由の発生日は期間に算入しない</translation>
    </message>
    <message>
        <source>Art 3(1): the hour in which the event occurs does not fall within the period</source>
        <translation>第3条1項: 事由が発生した時間は期間に算入しない</translation>
    </message>
    <message>
        <source>Art 3(2)(c): where the last month has no such day, the period ends with its last day</source>
        <translation>第3条2項(c): 最後の月に応当日がない場合、期間はその月の末日に満了する</translation>
    </message>
    <message>
        <source>Art 3(4): a period whose last day is a public holiday, Saturday or Sunday ends with the next working day</source>
        <translation>第3条4項: 末日が祝日、土曜日または日曜日の期間は、次の営業日に満了する</translation>
    </message>
    <message>
        <source>Art 3(5): a period of two days or more holds at least two working days</source>
        <translation>第3条5項: 2日以上の期間は少なくとも2営業日を含む</translation>
    </message>
    <message>
        <source>Art 3: the rule on weekends does not apply to a period counted back from a date or event</source>
        <translation>第3条: 週末の規則は、日付や事由からさかのぼる期間には適用しない</translation>
    </message>
    <message>
        <source>Article 50</source>
        <translation>EU条約50条</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>昇天祭</translation>
    </message>
    <message>
        <source>Ask for a review of the interim report</source>
        <translation>中間報告の検討の要請</translation>
    </message>
    <message>
        <source>Ask for dispute settlement under the procurement agreement</source>
        <translation>政府調達協定による紛争解決の要請</translation>
    </message>
    <message>
        <source>Ask for postponement of the preliminary determination</source>
        <translation>仮決定の延期の申請</translation>
    </message>
    <message>
        <source>Ask to join the consultations</source>
        <translation>協議への参加の要請</translation>
    </message>
    <message>
        <source>Authorise the suspension</source>
        <translation>譲許停止の承認</translation>
    </message>
    <message>
        <source>Authorise the suspension after the award</source>
        <translation>仲裁判断後の譲許停止の承認</translation>
    </message>
    <message>
        <source>Authority to suspend may be requested</source>
        <translation>譲許停止の承認の申請が可能</translation>
    </message>
    <message>
        <source>Autumnal Equinox Day</source>
        <translation>秋分の日</translation>
    </message>
    <message>
        <source>Award on the reasonable period</source>
        <translation>合理的な期間の仲裁判断</translation>
    </message>
    <message>
        <source>Balance-of-payments measures (GATT)</source>
        <translation>国際収支上の措置(GATT)</translation>
    </message>
    <message>
        <source>Begin talks on compensation</source>
        <translation>代償交渉の開始</translation>
    </message>
    <message>
        <source>Bipartisan Congressional Trade Priorities and Accountability Act of 2015</source>
        <translation>2015年超党派議会通商優先事項・説明責任法</translation>
    </message>
    <message>
        <source>Birthday of Martin Luther King, Jr.</source>
        <translation>キング牧師誕生日</translation>
    </message>
    <message>
        <source>Birthday of Martin Luther King, Jr.; Inauguration Day</source>
        <translation>キング牧師誕生日、大統領就任式</translation>
    </message>
    <message>
        <source>CPTPP</source>
        <translation>CPTPP</translation>
    </message>
    <message>
        <source>CPTPP chapter 28, disputes between parties</source>
        <translation>CPTPP第28章 締約国間の紛争解決</translation>
    </message>
    <message>
        <source>CPTPP chapter 9, investor against State</source>
        <translation>CPTPP第9章 投資家と国との紛争解決</translation>
    </message>
    <message>
        <source>CPTPP dispute</source>
        <translation>CPTPP紛争解決</translation>
    </message>
    <message>
        <source>CPTPP investor</source>
        <translation>CPTPP投資仲裁</translation>
    </message>
    <message>
        <source>Chair decides which special rules apply</source>
        <translation>議長による特別規則の決定</translation>
    </message>
    <message>
        <source>Chair&apos;s decision on special rules</source>
        <translation>特別規則に関する議長の決定</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>こどもの日</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>クリスマス</translation>
    </message>
    <message>
        <source>Christmas Day (observed)</source>
        <translation>クリスマス(振替)</translation>
    </message>
    <message>
        <source>Circulate objections to the report</source>
        <translation>報告に対する異議の配布</translation>
    </message>
    <message>
        <source>Circulate the panel report</source>
        <translation>パネル報告の配布</translation>
    </message>
    <message>
        <source>Circulation, by the timetable</source>
        <translation>配布(日程表による)</translation>
    </message>
    <message>
        <source>Civil Code Art 140: the first day is left out unless the period starts at midnight</source>
        <translation>民法第140条: 期間が午前0時に始まる場合を除き、初日は算入しない</translation>
    </message>
    <message>
        <source>Civil Code Art 143: months run by the calendar and end the day before the one that answers to their first counted day, or with the last month itself</source>
        <translation>民法第143条: 月は暦に従って計算し、起算日に応当する日の前日、または最後の月の末日に満了する</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>コロンブス記念日</translation>
    </message>
    <message>
        <source>Coming of Age Day</source>
        <translation>成人の日</translation>
    </message>
    <message>
        <source>Comments on the descriptive part</source>
        <translation>記述部分に対する意見</translation>
    </message>
    <message>
        <source>Comments on the interim report</source>
        <translation>中間報告に対する意見</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>商務省</translation>
    </message>
    <message>
        <source>Commerce initiates without a petition</source>
        <translation>商務省が申立てなしに調査開始</translation>
    </message>
    <message>
        <source>Commerce is late in deciding on the petition; the law names no consequence.</source>
        <translation>申立てに対する商務省の決定の遅れです。法律は効果を定めていません。</translation>
    </message>
    <message>
        <source>Commerce is late; the law names no consequence.</source>
        <translation>商務省の遅れです。法律は効果を定めていません。</translation>
    </message>
    <message>
        <source>Commerce&apos;s preliminary determination is negative</source>
        <translation>商務省の仮決定がクロでない</translation>
    </message>
    <message>
        <source>Commerce, ITC</source>
        <translation>商務省、ITC</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>欧州委員会</translation>
    </message>
    <message>
        <source>Commission of the parties</source>
        <translation>当事者の委員会</translation>
    </message>
    <message>
        <source>Complainant&apos;s first submission</source>
        <translation>申立国の第1回意見書</translation>
    </message>
    <message>
        <source>Compliance panel report</source>
        <translation>履行確認パネル報告</translation>
    </message>
    <message>
        <source>Congress</source>
        <translation>議会</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>憲法記念日</translation>
    </message>
    <message>
        <source>Consult the committees on priorities</source>
        <translation>優先事項に関する委員会との協議</translation>
    </message>
    <message>
        <source>Consultation period</source>
        <translation>協議期間</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>Countervailing duty investigation, Tariff Act of 1930 title VII</source>
        <translation>1930年関税法第7編 相殺関税調査</translation>
    </message>
    <message>
        <source>Culture Day</source>
        <translation>文化の日</translation>
    </message>
    <message>
        <source>Customs</source>
        <translation>税関</translation>
    </message>
    <message>
        <source>DSB</source>
        <translation>紛争解決機関</translation>
    </message>
    <message>
        <source>DSB Chair</source>
        <translation>紛争解決機関議長</translation>
    </message>
    <message>
        <source>DSB may consider the report</source>
        <translation>紛争解決機関による報告の検討が可能</translation>
    </message>
    <message>
        <source>DSB meeting after the six months</source>
        <translation>6か月後の紛争解決機関会合</translation>
    </message>
    <message>
        <source>DSB meeting aimed at</source>
        <translation>目標とする紛争解決機関会合</translation>
    </message>
    <message>
        <source>DSB meeting at which the request stands on the agenda</source>
        <translation>要請が議題となる紛争解決機関会合</translation>
    </message>
    <message>
        <source>DSB meeting that considers the report</source>
        <translation>報告を検討する紛争解決機関会合</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Decide on initiation</source>
        <translation>調査開始の可否の決定</translation>
    </message>
    <message>
        <source>Decide on the petition</source>
        <translation>申立ての採否の決定</translation>
    </message>
    <message>
        <source>Descriptive part to the parties</source>
        <translation>記述部分の当事国への送付</translation>
    </message>
    <message>
        <source>Determine further action after non-compliance at the WTO</source>
        <translation>WTO勧告の不履行後の追加措置の決定</translation>
    </message>
    <message>
        <source>Determine whether and how to act</source>
        <translation>措置の要否と内容の決定</translation>
    </message>
    <message>
        <source>Director-General</source>
        <translation>事務局長</translation>
    </message>
    <message>
        <source>Director-General may be asked to compose the panel</source>
        <translation>事務局長へのパネル構成の要請が可能</translation>
    </message>
    <message>
        <source>Director-General or DSB Chair</source>
        <translation>事務局長または紛争解決機関議長</translation>
    </message>
    <message>
        <source>Dispute settlement under the procurement agreement</source>
        <translation>政府調達協定による紛争解決</translation>
    </message>
    <message>
        <source>Duties cannot reach back before the suspension in this investigation.</source>
        <translation>この調査では、清算停止より前に遡って課税できません。</translation>
    </message>
    <message>
        <source>EU anti-coercion instrument (Regulation (EU) 2023/2675)</source>
        <translation>EU反威圧措置規則(規則(EU) 2023/2675)</translation>
    </message>
    <message>
        <source>EU anti-dumping</source>
        <translation>EU反ダンピング</translation>
    </message>
    <message>
        <source>EU anti-dumping investigation and review (Regulation (EU) 2016/1036)</source>
        <translation>EU反ダンピング調査・見直し(規則(EU) 2016/1036)</translation>
    </message>
    <message>
        <source>EU anti-subsidy</source>
        <translation>EU相殺関税</translation>
    </message>
    <message>
        <source>EU anti-subsidy investigation and review (Regulation (EU) 2016/1037)</source>
        <translation>EU補助金相殺関税調査・見直し(規則(EU) 2016/1037)</translation>
    </message>
    <message>
        <source>EU coercion</source>
        <translation>EU反威圧措置</translation>
    </message>
    <message>
        <source>EU enforcement</source>
        <translation>EU通商執行</translation>
    </message>
    <message>
        <source>EU enforcement of trade rights (Regulation (EU) No 654/2014)</source>
        <translation>EU通商権執行規則(規則(EU) 654/2014)</translation>
    </message>
    <message>
        <source>EU international procurement instrument (Regulation (EU) 2022/1031)</source>
        <translation>EU国際調達措置規則(規則(EU) 2022/1031)</translation>
    </message>
    <message>
        <source>EU procurement</source>
        <translation>EU国際調達措置</translation>
    </message>
    <message>
        <source>EU safeguard</source>
        <translation>EUセーフガード</translation>
    </message>
    <message>
        <source>EU safeguard investigation (Regulation (EU) 2015/478)</source>
        <translation>EUセーフガード調査(規則(EU) 2015/478)</translation>
    </message>
    <message>
        <source>EU trade barriers</source>
        <translation>EU貿易障壁</translation>
    </message>
    <message>
        <source>EU trade barriers complaint (Regulation (EU) 2015/1843)</source>
        <translation>EU貿易障壁申立て(規則(EU) 2015/1843)</translation>
    </message>
    <message>
        <source>EU-UK Trade and Cooperation Agreement, dispute settlement</source>
        <translation>EU・英国通商協力協定 紛争解決</translation>
    </message>
    <message>
        <source>EU-UK dispute</source>
        <translation>EU・英国紛争解決</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>復活祭月曜日</translation>
    </message>
    <message>
        <source>Either party may ask the DSB Chair to decide.</source>
        <translation>いずれの当事国も、議長の決定を求めることができます。</translation>
    </message>
    <message>
        <source>Either party may ask, if there is no agreement on the panellists.</source>
        <translation>パネリストの合意がなければ、いずれの当事国も要請できます。</translation>
    </message>
    <message>
        <source>Emperor Shōwa Funeral Ceremony</source>
        <translation>昭和天皇大喪の礼</translation>
    </message>
    <message>
        <source>Emperor&apos;s Birthday</source>
        <translation>天皇誕生日</translation>
    </message>
    <message>
        <source>Emperor&apos;s Enthronement Day</source>
        <translation>天皇の即位の日</translation>
    </message>
    <message>
        <source>End of the longer consultations</source>
        <translation>延長された協議の終了</translation>
    </message>
    <message>
        <source>England, common law</source>
        <translation>イングランド コモン・ロー</translation>
    </message>
    <message>
        <source>Enter into consultations</source>
        <translation>協議の開始</translation>
    </message>
    <message>
        <source>Enthronement Ceremony</source>
        <translation>即位礼正殿の儀</translation>
    </message>
    <message>
        <source>Entries from this day on are suspended and security is due on them.</source>
        <translation>この日以後の輸入は清算が停止され、担保が必要です。</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <translation>発効</translation>
    </message>
    <message>
        <source>Entry into force of a treaty</source>
        <translation>条約の発効</translation>
    </message>
    <message>
        <source>Establish the panel</source>
        <translation>パネルの設置</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>European Union and United Kingdom</source>
        <translation>欧州連合・英国</translation>
    </message>
    <message>
        <source>European Union, Regulation 1182/71</source>
        <translation>欧州連合 規則1182/71</translation>
    </message>
    <message>
        <source>Explain the Appellate Body&apos;s delay</source>
        <translation>上級委員会の遅延の説明</translation>
    </message>
    <message>
        <source>Explain the compliance panel&apos;s delay</source>
        <translation>履行確認パネルの遅延の説明</translation>
    </message>
    <message>
        <source>Explain the panel&apos;s delay</source>
        <translation>パネルの遅延の説明</translation>
    </message>
    <message>
        <source>Final determination</source>
        <translation>最終決定</translation>
    </message>
    <message>
        <source>Final report to the parties, by the timetable</source>
        <translation>最終報告の当事国への送付(日程表による)</translation>
    </message>
    <message>
        <source>Finish the review outside the annual cycle</source>
        <translation>定期外の審査の終了</translation>
    </message>
    <message>
        <source>First meeting with the parties</source>
        <translation>当事国との第1回会合</translation>
    </message>
    <message>
        <source>Fix the panel&apos;s timetable</source>
        <translation>パネルの日程表の決定</translation>
    </message>
    <message>
        <source>Fix the reasonable period</source>
        <translation>合理的な期間の決定</translation>
    </message>
    <message>
        <source>Foundation Day</source>
        <translation>建国記念の日</translation>
    </message>
    <message>
        <source>Four-year period of the action</source>
        <translation>措置の4年の期間</translation>
    </message>
    <message>
        <source>GATS XXI</source>
        <translation>GATS第21条</translation>
    </message>
    <message>
        <source>GATT XXVIII</source>
        <translation>GATT第28条</translation>
    </message>
    <message>
        <source>GATT payments</source>
        <translation>GATT国際収支</translation>
    </message>
    <message>
        <source>GPA</source>
        <translation>政府調達協定</translation>
    </message>
    <message>
        <source>General report on actions taken</source>
        <translation>措置に関する総合報告</translation>
    </message>
    <message>
        <source>Give notice of the special meeting</source>
        <translation>特別会合の招集通知</translation>
    </message>
    <message>
        <source>Go to formal dispute settlement</source>
        <translation>正式な紛争解決への移行</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>聖金曜日</translation>
    </message>
    <message>
        <source>Greenery Day</source>
        <translation>みどりの日</translation>
    </message>
    <message>
        <source>Guideline for the reasonable period</source>
        <translation>合理的な期間の指針</translation>
    </message>
    <message>
        <source>Hear interested persons</source>
        <translation>利害関係者の意見聴取</translation>
    </message>
    <message>
        <source>Hearing on the petition</source>
        <translation>申立てに関する公聴会</translation>
    </message>
    <message>
        <source>Hold the special meeting</source>
        <translation>特別会合の開催</translation>
    </message>
    <message>
        <source>House committees</source>
        <translation>下院の委員会</translation>
    </message>
    <message>
        <source>House of Commons</source>
        <translation>英国下院</translation>
    </message>
    <message>
        <source>House of Representatives</source>
        <translation>下院</translation>
    </message>
    <message>
        <source>House or Senate</source>
        <translation>下院または上院</translation>
    </message>
    <message>
        <source>ICSID</source>
        <translation>ICSID</translation>
    </message>
    <message>
        <source>ICSID arbitration</source>
        <translation>ICSID仲裁</translation>
    </message>
    <message>
        <source>ISDS cooling-off</source>
        <translation>ISDS冷却期間</translation>
    </message>
    <message>
        <source>ITC</source>
        <translation>ITC</translation>
    </message>
    <message>
        <source>ITC final determination</source>
        <translation>ITCの最終決定</translation>
    </message>
    <message>
        <source>ITC preliminary determination</source>
        <translation>ITCの仮決定</translation>
    </message>
    <message>
        <source>ITC sends its views to Commerce</source>
        <translation>ITCの見解を商務省に送付</translation>
    </message>
    <message>
        <source>Identify priority practices</source>
        <translation>優先慣行の特定</translation>
    </message>
    <message>
        <source>Identify priority practices and countries</source>
        <translation>優先慣行・優先国の特定</translation>
    </message>
    <message>
        <source>Identify the countries that discriminate</source>
        <translation>差別国の特定</translation>
    </message>
    <message>
        <source>Implement the action</source>
        <translation>措置の実施</translation>
    </message>
    <message>
        <source>Implementation may come onto the agenda</source>
        <translation>実施を議題にすることが可能</translation>
    </message>
    <message>
        <source>Implementation on the DSB&apos;s agenda</source>
        <translation>実施が紛争解決機関の議題となる</translation>
    </message>
    <message>
        <source>Implementation stands on the agenda of the next DSB meeting.</source>
        <translation>実施が次の紛争解決機関会合の議題となります。</translation>
    </message>
    <message>
        <source>Import licensing</source>
        <translation>輸入許可手続</translation>
    </message>
    <message>
        <source>Import licensing procedures (WTO)</source>
        <translation>輸入許可手続(WTO)</translation>
    </message>
    <message>
        <source>Inauguration Day</source>
        <translation>大統領就任式</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>独立記念日</translation>
    </message>
    <message>
        <source>Independence Day (observed)</source>
        <translation>独立記念日(振替)</translation>
    </message>
    <message>
        <source>Initiate section 301 cases on them</source>
        <translation>301条調査の開始</translation>
    </message>
    <message>
        <source>Interagency Labor Committee</source>
        <translation>省庁間労働委員会</translation>
    </message>
    <message>
        <source>Interim report becomes final</source>
        <translation>中間報告の最終報告への移行</translation>
    </message>
    <message>
        <source>Interim report to the parties</source>
        <translation>中間報告の当事国への送付</translation>
    </message>
    <message>
        <source>International</source>
        <translation>国際</translation>
    </message>
    <message>
        <source>Japan, Civil Code</source>
        <translation>日本 民法</translation>
    </message>
    <message>
        <source>Japan, acts before offices of the state</source>
        <translation>日本 行政機関に対する行為</translation>
    </message>
    <message>
        <source>Jeûne genevois</source>
        <translation>ジュネーブ断食日</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day</source>
        <translation>ジューンティーンス独立記念日</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day (observed)</source>
        <translation>ジューンティーンス独立記念日(振替)</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>労働者の日</translation>
    </message>
    <message>
        <source>Labor Thanksgiving Day</source>
        <translation>勤労感謝の日</translation>
    </message>
    <message>
        <source>Last day for the Appellate Body report</source>
        <translation>上級委員会報告の最終日</translation>
    </message>
    <message>
        <source>Law 91 of 1988, Art 2: a limit that ends on a day the offices are closed, Saturdays and the turn of the year too, runs to the next day they are open</source>
        <translation>昭和63年法律第91号第2条: 土曜日や年末年始を含む行政機関の休日に当たる期限は、次の開庁日まで延びる</translation>
    </message>
    <message>
        <source>Laying a treaty before Parliament (Constitutional Reform and Governance Act 2010)</source>
        <translation>条約の議会提出(2010年憲法改革統治法)</translation>
    </message>
    <message>
        <source>MPIA appeal</source>
        <translation>MPIA上訴</translation>
    </message>
    <message>
        <source>Marine Day</source>
        <translation>海の日</translation>
    </message>
    <message>
        <source>Member State</source>
        <translation>加盟国</translation>
    </message>
    <message>
        <source>Member State and Union</source>
        <translation>加盟国とEU</translation>
    </message>
    <message>
        <source>Member of the House</source>
        <translation>下院議員</translation>
    </message>
    <message>
        <source>Member that may modify</source>
        <translation>修正できる加盟国</translation>
    </message>
    <message>
        <source>Member that modifies</source>
        <translation>修正する加盟国</translation>
    </message>
    <message>
        <source>Member that reserved, and its partners</source>
        <translation>留保した加盟国と相手国</translation>
    </message>
    <message>
        <source>Members acting together</source>
        <translation>共同する加盟国</translation>
    </message>
    <message>
        <source>Members concerned</source>
        <translation>関係加盟国</translation>
    </message>
    <message>
        <source>Members with investigations</source>
        <translation>調査中の加盟国</translation>
    </message>
    <message>
        <source>Members with objections</source>
        <translation>異議のある加盟国</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>戦没者追悼記念日</translation>
    </message>
    <message>
        <source>Memorial Day (observed)</source>
        <translation>戦没者追悼記念日(振替)</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>大臣</translation>
    </message>
    <message>
        <source>Modification of schedules (GATT Article XXVIII)</source>
        <translation>譲許表の修正(GATT第28条)</translation>
    </message>
    <message>
        <source>Modification of services schedules (GATS Article XXI)</source>
        <translation>サービス約束表の修正(GATS第21条)</translation>
    </message>
    <message>
        <source>Mountain Day</source>
        <translation>山の日</translation>
    </message>
    <message>
        <source>Multi-party interim appeal arbitration (MPIA)</source>
        <translation>多数国間暫定上訴仲裁(MPIA)</translation>
    </message>
    <message>
        <source>NAFTA</source>
        <translation>NAFTA</translation>
    </message>
    <message>
        <source>NAFTA chapter 11, investor-State arbitration</source>
        <translation>NAFTA第11章 投資家と国との仲裁</translation>
    </message>
    <message>
        <source>NAFTA chapter 20, dispute settlement between Parties</source>
        <translation>NAFTA第20章 締約国間の紛争解決</translation>
    </message>
    <message>
        <source>NAFTA investor</source>
        <translation>NAFTA投資仲裁</translation>
    </message>
    <message>
        <source>NAFTA panel</source>
        <translation>NAFTAパネル</translation>
    </message>
    <message>
        <source>National Emergencies Act</source>
        <translation>国家緊急事態法</translation>
    </message>
    <message>
        <source>National Holiday</source>
        <translation>国民の休日</translation>
    </message>
    <message>
        <source>National Trade Estimate report</source>
        <translation>外国貿易障壁報告書</translation>
    </message>
    <message>
        <source>New Year closing of offices</source>
        <translation>年始の休日</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>元日</translation>
    </message>
    <message>
        <source>New Year&apos;s Day (observed)</source>
        <translation>元日(振替)</translation>
    </message>
    <message>
        <source>No country is identified in this report; a review outside the annual cycle may still do it.</source>
        <translation>この報告で特定される国はありません。定期外の審査で特定されることはあります。</translation>
    </message>
    <message>
        <source>Nobody asked for continuation: the action ends at the close of the four years.</source>
        <translation>継続の要請がなく、措置は4年の満了とともに終了します。</translation>
    </message>
    <message>
        <source>Notice that the action will end</source>
        <translation>措置終了の通知</translation>
    </message>
    <message>
        <source>Notify Commerce of the final determination</source>
        <translation>商務省への最終決定の通知</translation>
    </message>
    <message>
        <source>Notify the parties of a postponement</source>
        <translation>当事者への延期の通知</translation>
    </message>
    <message>
        <source>Offer good offices to the least-developed Member</source>
        <translation>後発開発途上国へのあっせんの申出</translation>
    </message>
    <message>
        <source>Only a special meeting, or an agenda opened by consent, can still keep day 30.</source>
        <translation>30日目に間に合わせるには、特別会合か、合意による議題の追加しかありません。</translation>
    </message>
    <message>
        <source>Only the points of the first notice of appeal are before the Appellate Body.</source>
        <translation>上級委員会で審理されるのは、最初の上訴通知の論点だけです。</translation>
    </message>
    <message>
        <source>Other appeal</source>
        <translation>他の当事国による上訴</translation>
    </message>
    <message>
        <source>Panel may be requested</source>
        <translation>パネル設置の要請が可能</translation>
    </message>
    <message>
        <source>Panel request reaches the agenda</source>
        <translation>パネル設置要請の議題登載</translation>
    </message>
    <message>
        <source>Panel&apos;s authority lapses</source>
        <translation>パネル設置の根拠の失効</translation>
    </message>
    <message>
        <source>Panel&apos;s review of the interim report</source>
        <translation>パネルによる中間報告の検討</translation>
    </message>
    <message>
        <source>Panel&apos;s work may stay suspended</source>
        <translation>パネルの検討の停止が可能</translation>
    </message>
    <message>
        <source>Parliament</source>
        <translation>議会</translation>
    </message>
    <message>
        <source>Party&apos;s deadline</source>
        <translation>当事者の期限</translation>
    </message>
    <message>
        <source>Physical Education Day</source>
        <translation>体育の日</translation>
    </message>
    <message>
        <source>Plain calendar count</source>
        <translation>単純な暦日計算</translation>
    </message>
    <message>
        <source>Preliminary determination</source>
        <translation>仮決定</translation>
    </message>
    <message>
        <source>Preliminary determination may be made</source>
        <translation>仮決定が可能</translation>
    </message>
    <message>
        <source>President</source>
        <translation>大統領</translation>
    </message>
    <message>
        <source>President, through the USTR</source>
        <translation>大統領(USTRを通じて)</translation>
    </message>
    <message>
        <source>Propose the reasonable period</source>
        <translation>合理的な期間の提案</translation>
    </message>
    <message>
        <source>Provisional measures in force</source>
        <translation>暫定措置の有効期間</translation>
    </message>
    <message>
        <source>Publish notice of the action</source>
        <translation>措置の公示</translation>
    </message>
    <message>
        <source>Publish the antidumping duty order</source>
        <translation>反ダンピング税命令の公示</translation>
    </message>
    <message>
        <source>Publish the countervailing duty order</source>
        <translation>相殺関税命令の公示</translation>
    </message>
    <message>
        <source>Publish the preliminary determination</source>
        <translation>仮決定の公示</translation>
    </message>
    <message>
        <source>Rapid response</source>
        <translation>迅速対応</translation>
    </message>
    <message>
        <source>Reasonable period of time</source>
        <translation>合理的な期間</translation>
    </message>
    <message>
        <source>Reply to the consultation request</source>
        <translation>協議要請への回答</translation>
    </message>
    <message>
        <source>Report of the advisory panel on export targeting</source>
        <translation>輸出ターゲティングに関する諮問パネルの報告</translation>
    </message>
    <message>
        <source>Report on measures after the advisory panel</source>
        <translation>諮問パネル後の措置に関する報告</translation>
    </message>
    <message>
        <source>Report to Congress that the dispute is unresolved</source>
        <translation>紛争未解決の議会報告</translation>
    </message>
    <message>
        <source>Report to the parties</source>
        <translation>当事国への報告</translation>
    </message>
    <message>
        <source>Report trade enforcement priorities</source>
        <translation>通商執行上の優先事項の報告</translation>
    </message>
    <message>
        <source>Request consultations</source>
        <translation>協議の要請</translation>
    </message>
    <message>
        <source>Request continuation of the action</source>
        <translation>措置の継続の要請</translation>
    </message>
    <message>
        <source>Request heard for the first time</source>
        <translation>要請の最初の審議</translation>
    </message>
    <message>
        <source>Request to suspend reaches the agenda</source>
        <translation>譲許停止申請の議題登載</translation>
    </message>
    <message>
        <source>Respect for the Aged Day</source>
        <translation>敬老の日</translation>
    </message>
    <message>
        <source>Respondent&apos;s first submission</source>
        <translation>被申立国の第1回意見書</translation>
    </message>
    <message>
        <source>Review and disclose the file of the first 50 days</source>
        <translation>最初の50日の記録の検討と開示</translation>
    </message>
    <message>
        <source>Review and disclose the file of the first 60 days</source>
        <translation>最初の60日の記録の検討と開示</translation>
    </message>
    <message>
        <source>Reviews of antidumping and countervailing duty orders, Tariff Act of 1930 s. 751</source>
        <translation>1930年関税法751条 反ダンピング税・相殺関税命令の見直し</translation>
    </message>
    <message>
        <source>Revise the retaliation list</source>
        <translation>報復リストの改定</translation>
    </message>
    <message>
        <source>Sanctions follow on the next day unless they are postponed, modified or called off.</source>
        <translation>延期、変更または取りやめがない限り、翌日に制裁が続きます。</translation>
    </message>
    <message>
        <source>Sanctions on the signatory take effect</source>
        <translation>締約国への制裁の発効</translation>
    </message>
    <message>
        <source>Sanctions take effect</source>
        <translation>制裁の発効</translation>
    </message>
    <message>
        <source>Second enforcement consultations</source>
        <translation>2回目の執行協議</translation>
    </message>
    <message>
        <source>Second meeting with the parties</source>
        <translation>当事国との第2回会合</translation>
    </message>
    <message>
        <source>Secretary of Commerce</source>
        <translation>商務長官</translation>
    </message>
    <message>
        <source>Secretary of State</source>
        <translation>国務大臣</translation>
    </message>
    <message>
        <source>Secretary-General</source>
        <translation>事務総長</translation>
    </message>
    <message>
        <source>Section 122</source>
        <translation>122条</translation>
    </message>
    <message>
        <source>Section 122, Trade Act of 1974 (balance of payments)</source>
        <translation>1974年通商法122条(国際収支)</translation>
    </message>
    <message>
        <source>Section 129</source>
        <translation>129条</translation>
    </message>
    <message>
        <source>Section 129, Uruguay Round Agreements Act</source>
        <translation>ウルグアイ・ラウンド協定法129条</translation>
    </message>
    <message>
        <source>Section 201</source>
        <translation>201条</translation>
    </message>
    <message>
        <source>Section 201, Trade Act of 1974 ss. 201-204 (safeguards)</source>
        <translation>1974年通商法201条〜204条(セーフガード)</translation>
    </message>
    <message>
        <source>Section 232</source>
        <translation>232条</translation>
    </message>
    <message>
        <source>Section 232, Trade Expansion Act of 1962 (national security)</source>
        <translation>1962年通商拡大法232条(安全保障)</translation>
    </message>
    <message>
        <source>Section 301</source>
        <translation>301条</translation>
    </message>
    <message>
        <source>Section 301, Trade Act of 1974 ss. 301-309</source>
        <translation>1974年通商法301条〜309条</translation>
    </message>
    <message>
        <source>Section 337</source>
        <translation>337条</translation>
    </message>
    <message>
        <source>Section 337, Tariff Act of 1930 (unfair practices in import trade)</source>
        <translation>1930年関税法337条(輸入取引の不公正慣行)</translation>
    </message>
    <message>
        <source>Senate</source>
        <translation>上院</translation>
    </message>
    <message>
        <source>Senate committees</source>
        <translation>上院の委員会</translation>
    </message>
    <message>
        <source>Showa Day</source>
        <translation>昭和の日</translation>
    </message>
    <message>
        <source>Special 301</source>
        <translation>スペシャル301条</translation>
    </message>
    <message>
        <source>Special 301, Trade Act of 1974 s. 182</source>
        <translation>1974年通商法182条 スペシャル301条</translation>
    </message>
    <message>
        <source>Special safeguard (Agreement on Agriculture)</source>
        <translation>特別セーフガード(農業協定)</translation>
    </message>
    <message>
        <source>Sports Day</source>
        <translation>スポーツの日</translation>
    </message>
    <message>
        <source>Standard terms of reference apply</source>
        <translation>標準的な付託事項の適用</translation>
    </message>
    <message>
        <source>State intentions</source>
        <translation>実施の意思の表明</translation>
    </message>
    <message>
        <source>Status report</source>
        <translation>履行状況報告</translation>
    </message>
    <message>
        <source>Subsidies Agreement (SCM)</source>
        <translation>補助金協定(SCM)</translation>
    </message>
    <message>
        <source>Substitute Holiday</source>
        <translation>振替休日</translation>
    </message>
    <message>
        <source>Super 301</source>
        <translation>スーパー301条</translation>
    </message>
    <message>
        <source>Super 301, Trade Act of 1974 s. 310 (Executive Order 12901 as continued)</source>
        <translation>1974年通商法310条 スーパー301条(大統領令12901、延長)</translation>
    </message>
    <message>
        <source>Super 301, Trade Act of 1974 s. 310 (Executive Order 12901)</source>
        <translation>1974年通商法310条 スーパー301条(大統領令12901)</translation>
    </message>
    <message>
        <source>Super 301, Trade Act of 1974 s. 310 (Executive Order 13116)</source>
        <translation>1974年通商法310条 スーパー301条(大統領令13116)</translation>
    </message>
    <message>
        <source>Super 301, Trade Act of 1974 s. 310 (as amended for 1995)</source>
        <translation>1974年通商法310条 スーパー301条(1995年改正)</translation>
    </message>
    <message>
        <source>Super 301, Trade Act of 1974 s. 310 (as enacted in 1988)</source>
        <translation>1974年通商法310条 スーパー301条(1988年制定)</translation>
    </message>
    <message>
        <source>Super 301, Trade Act of 1974 s. 310 (trade enforcement priorities)</source>
        <translation>1974年通商法310条 スーパー301条(通商執行上の優先事項)</translation>
    </message>
    <message>
        <source>Suspension and security end until an order is published.</source>
        <translation>命令の公示まで清算停止と担保は終了します。</translation>
    </message>
    <message>
        <source>Suspension of liquidation begins</source>
        <translation>清算停止の開始</translation>
    </message>
    <message>
        <source>Suspension of the action</source>
        <translation>措置の停止</translation>
    </message>
    <message>
        <source>Suspension reaches back to</source>
        <translation>清算停止の遡及日</translation>
    </message>
    <message>
        <source>TBT and SPS</source>
        <translation>TBT・SPS</translation>
    </message>
    <message>
        <source>TBT and SPS notifications</source>
        <translation>TBT・SPS通報</translation>
    </message>
    <message>
        <source>Talks begin late; the 20 days run from the end of the reasonable period all the same.</source>
        <translation>交渉の開始が遅れても、20日は合理的な期間の終了から進行します。</translation>
    </message>
    <message>
        <source>Tell all Members of the agreement to arbitrate</source>
        <translation>仲裁の合意の全加盟国への通報</translation>
    </message>
    <message>
        <source>Tell the Members the composition</source>
        <translation>パネル構成の加盟国への通報</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>感謝祭</translation>
    </message>
    <message>
        <source>The Appellate Body tells the DSB in writing why it is late, and when the report is expected.</source>
        <translation>上級委員会は、遅延の理由と報告の見込みを紛争解決機関に書面で通報します。</translation>
    </message>
    <message>
        <source>The Crown Prince Marriage Ceremony</source>
        <translation>皇太子結婚の儀</translation>
    </message>
    <message>
        <source>The DSB has no reasons and no estimate; nothing else follows.</source>
        <translation>紛争解決機関に理由と見込みが届きません。ほかの効果はありません。</translation>
    </message>
    <message>
        <source>The Director-General appoints the arbitrator.</source>
        <translation>事務局長が仲裁人を任命します。</translation>
    </message>
    <message>
        <source>The ITC is late and no order can be issued yet.</source>
        <translation>ITCの遅れです。まだ命令を出せません。</translation>
    </message>
    <message>
        <source>The ITC is late; Commerce may not make its preliminary determination before the ITC&apos;s.</source>
        <translation>ITCの遅れです。商務省はITCより先に仮決定をすることができません。</translation>
    </message>
    <message>
        <source>The ITC&apos;s facts and conclusions reach Commerce late; the law names no consequence.</source>
        <translation>ITCの認定と結論の送付の遅れです。法律は効果を定めていません。</translation>
    </message>
    <message>
        <source>The Member cannot join these consultations; it may ask for its own.</source>
        <translation>この協議には参加できませんが、別に協議を要請できます。</translation>
    </message>
    <message>
        <source>The USTR is to ask for dispute settlement promptly.</source>
        <translation>USTRは速やかに紛争解決を要請することとされています。</translation>
    </message>
    <message>
        <source>The USTR promptly asks for formal dispute settlement, unless it is already under way.</source>
        <translation>進行中でなければ、USTRは速やかに正式な紛争解決を要請します。</translation>
    </message>
    <message>
        <source>The USTR&apos;s own target has passed; no law is broken.</source>
        <translation>USTR自身の目標日が過ぎました。法律違反ではありません。</translation>
    </message>
    <message>
        <source>The action applies again</source>
        <translation>措置の再適用</translation>
    </message>
    <message>
        <source>The action applies again from the next day, unless the suspension is prolonged.</source>
        <translation>停止が延長されない限り、翌日から措置が再び適用されます。</translation>
    </message>
    <message>
        <source>The action ends</source>
        <translation>措置の終了</translation>
    </message>
    <message>
        <source>The action ends unless its continuation was requested in the last 60 days.</source>
        <translation>最後の60日に継続の要請がなければ、措置は終了します。</translation>
    </message>
    <message>
        <source>The action is at an end. It may be reinstated on request where a WTO authorisation exists (2416(c)).</source>
        <translation>措置は終了しました。WTOの承認があれば、要請により復活できます(2416(c))。</translation>
    </message>
    <message>
        <source>The action that was suspended applies again.</source>
        <translation>停止されていた措置が再び適用されます。</translation>
    </message>
    <message>
        <source>The answer is late; the law attaches no other effect.</source>
        <translation>回答の遅れに、法律上ほかの効果はありません。</translation>
    </message>
    <message>
        <source>The appointment is late; the law names no consequence.</source>
        <translation>任命の遅れです。規定に効果の定めはありません。</translation>
    </message>
    <message>
        <source>The authority for establishing the panel has lapsed; a new request is needed.</source>
        <translation>パネル設置の根拠が失効しました。新たな要請が必要です。</translation>
    </message>
    <message>
        <source>The award is late; concessions are not suspended meanwhile.</source>
        <translation>仲裁判断の遅れです。その間、譲許は停止されません。</translation>
    </message>
    <message>
        <source>The award is late; parties agree to later dates as a matter of course.</source>
        <translation>仲裁判断の遅れです。当事国は通例、後の日に同意します。</translation>
    </message>
    <message>
        <source>The ban on procurement from the identified country applies.</source>
        <translation>特定された国からの調達の禁止が適用されます。</translation>
    </message>
    <message>
        <source>The ban on procurement from the signatory not in good standing applies.</source>
        <translation>義務不履行の締約国からの調達の禁止が適用されます。</translation>
    </message>
    <message>
        <source>The case is late; the law names no consequence.</source>
        <translation>案件の遅れです。規定に効果の定めはありません。</translation>
    </message>
    <message>
        <source>The complainant has to wait for the next regular meeting.</source>
        <translation>申立国は次の定例会合を待つことになります。</translation>
    </message>
    <message>
        <source>The complainant may ask for a panel; there is no last day for it.</source>
        <translation>申立国はパネルの設置を要請できます。最終日はありません。</translation>
    </message>
    <message>
        <source>The complainant may ask for talks on compensation and then for authority to suspend concessions.</source>
        <translation>申立国は代償交渉を求め、その後に譲許停止の承認を申請できます。</translation>
    </message>
    <message>
        <source>The complainant may go straight to the panel request.</source>
        <translation>申立国は直ちにパネルの設置を要請できます。</translation>
    </message>
    <message>
        <source>The composition is late; the law names no consequence.</source>
        <translation>構成の遅れです。規定に効果の定めはありません。</translation>
    </message>
    <message>
        <source>The consultation is late; the report is due all the same.</source>
        <translation>協議が遅れても、報告の期日は変わりません。</translation>
    </message>
    <message>
        <source>The consultations are late; the law attaches no other effect.</source>
        <translation>協議の遅れに、法律上ほかの効果はありません。</translation>
    </message>
    <message>
        <source>The country becomes a signatory not in good standing, and the ban follows.</source>
        <translation>その国は義務不履行の締約国となり、調達の禁止が続きます。</translation>
    </message>
    <message>
        <source>The custom has been missed; the text itself has no clock.</source>
        <translation>慣行に遅れました。条文自体に期間の定めはありません。</translation>
    </message>
    <message>
        <source>The decision is late; the law names no consequence.</source>
        <translation>決定の遅れです。規定に効果の定めはありません。</translation>
    </message>
    <message>
        <source>The decision is late; the petition is neither accepted nor refused by that.</source>
        <translation>決定が遅れても、申立てが受理または却下されたことにはなりません。</translation>
    </message>
    <message>
        <source>The determination is late; the investigation does not end by that.</source>
        <translation>決定が遅れても、調査は終了しません。</translation>
    </message>
    <message>
        <source>The determination is late; the right to act is not lost by that.</source>
        <translation>決定が遅れても、措置をとる権限は失われません。</translation>
    </message>
    <message>
        <source>The guideline has passed; the period that was fixed is what counts.</source>
        <translation>指針の期間が過ぎました。基準となるのは定められた期間です。</translation>
    </message>
    <message>
        <source>The hearing is late, unless the petitioner agreed to a later date.</source>
        <translation>申立人が後の日に同意していない限り、公聴会の遅れとなります。</translation>
    </message>
    <message>
        <source>The interim report is taken as the final report and goes to the Members at once.</source>
        <translation>中間報告が最終報告とみなされ、直ちに加盟国に配布されます。</translation>
    </message>
    <message>
        <source>The item stays on the agenda of every later meeting until the matter is solved.</source>
        <translation>案件が解決するまで、以後のすべての会合で議題となります。</translation>
    </message>
    <message>
        <source>The meeting cannot be held within the 15 days.</source>
        <translation>15日以内に会合を開けません。</translation>
    </message>
    <message>
        <source>The notice is late; it was due on the day of the action itself.</source>
        <translation>公示の遅れです。期日は措置の当日でした。</translation>
    </message>
    <message>
        <source>The notice is late; the law attaches no other effect.</source>
        <translation>通知の遅れに、法律上ほかの効果はありません。</translation>
    </message>
    <message>
        <source>The order is late; the law names no consequence.</source>
        <translation>命令の遅れです。法律は効果を定めていません。</translation>
    </message>
    <message>
        <source>The order&apos;s time to open the investigations is over.</source>
        <translation>大統領令が定める調査開始の期間が終わりました。</translation>
    </message>
    <message>
        <source>The panel has three members.</source>
        <translation>パネルは3人で構成されます。</translation>
    </message>
    <message>
        <source>The panel is established at this meeting, unless every Member agrees that it should not be.</source>
        <translation>全加盟国が設置しないことに合意しない限り、この会合でパネルが設置されます。</translation>
    </message>
    <message>
        <source>The panel tells the DSB in writing why it is late, and when the report is expected.</source>
        <translation>パネルは、遅延の理由と報告の見込みを紛争解決機関に書面で通報します。</translation>
    </message>
    <message>
        <source>The panel works under the standard terms of reference.</source>
        <translation>パネルは標準的な付託事項に従います。</translation>
    </message>
    <message>
        <source>The period is fixed by arbitration.</source>
        <translation>期間は仲裁で定められます。</translation>
    </message>
    <message>
        <source>The period is fixed late; the law names no consequence.</source>
        <translation>期間の決定の遅れです。規定に効果の定めはありません。</translation>
    </message>
    <message>
        <source>The petitioner&apos;s request is late; Commerce may still postpone an extraordinarily complicated case.</source>
        <translation>申立人の申請の遅れです。特に複雑な案件であれば商務省はなお延期できます。</translation>
    </message>
    <message>
        <source>The preliminary determination follows on the ordinary clock.</source>
        <translation>仮決定は通常の期間に従います。</translation>
    </message>
    <message>
        <source>The preliminary determination is due on its day.</source>
        <translation>仮決定は本来の期日に行われます。</translation>
    </message>
    <message>
        <source>The proposed timetable has slipped.</source>
        <translation>提案された日程から遅れています。</translation>
    </message>
    <message>
        <source>The proposed timetable has slipped; the panel&apos;s own day counts.</source>
        <translation>提案された日程から遅れています。基準となるのはパネル自身の期日です。</translation>
    </message>
    <message>
        <source>The report is adopted without appeal.</source>
        <translation>報告は上訴なしに採択されます。</translation>
    </message>
    <message>
        <source>The report is late; it is still due before the meeting.</source>
        <translation>報告の遅れです。会合前の提出はなお必要です。</translation>
    </message>
    <message>
        <source>The report is late; the law attaches no other effect.</source>
        <translation>報告の遅れに、法律上ほかの効果はありません。</translation>
    </message>
    <message>
        <source>The report is late; the text says in no case, and nothing follows in practice.</source>
        <translation>報告の遅れです。条文は例外を認めませんが、実際の効果はありません。</translation>
    </message>
    <message>
        <source>The report may be put up for adoption.</source>
        <translation>報告を採択に付すことができます。</translation>
    </message>
    <message>
        <source>The request is late, unless the USTR delayed it to verify or improve the petition.</source>
        <translation>USTRが申立ての確認や補正のために遅らせた場合を除き、要請の遅れとなります。</translation>
    </message>
    <message>
        <source>The request is late; the 60 days run all the same.</source>
        <translation>要請が遅れても、60日の期間は進行します。</translation>
    </message>
    <message>
        <source>The request waits for the agenda of a later meeting.</source>
        <translation>要請は後の会合の議題となります。</translation>
    </message>
    <message>
        <source>The respondent has kept the panel from being established once; it cannot do so again.</source>
        <translation>被申立国は設置を一度阻止しましたが、再び阻止することはできません。</translation>
    </message>
    <message>
        <source>The respondent has not said what it will do; the reasonable period can still be fixed.</source>
        <translation>被申立国は意思を表明していませんが、合理的な期間はなお決定できます。</translation>
    </message>
    <message>
        <source>The revision is late; the list stays as it was.</source>
        <translation>改定が遅れても、リストはそのままです。</translation>
    </message>
    <message>
        <source>The rule that only a consensus can refuse the authority no longer helps the complainant.</source>
        <translation>コンセンサスがなければ拒否できないという規則は、申立国に適用されなくなります。</translation>
    </message>
    <message>
        <source>The short way without verification is not opened.</source>
        <translation>実地検証を省く短縮手続は使えません。</translation>
    </message>
    <message>
        <source>The standard terms of reference apply.</source>
        <translation>標準的な付託事項が適用されます。</translation>
    </message>
    <message>
        <source>The statute counts no days; the seven days for the order have not begun.</source>
        <translation>法律は日数を定めていません。命令までの7日はまだ始まっていません。</translation>
    </message>
    <message>
        <source>The statute says promptly and counts no days.</source>
        <translation>法律は「速やかに」と定め、日数を定めていません。</translation>
    </message>
    <message>
        <source>The statute says promptly; what runs from publication has not begun.</source>
        <translation>法律は「速やかに」と定めています。公示から進行する期間はまだ始まっていません。</translation>
    </message>
    <message>
        <source>The statute&apos;s time for an agreement that ends the practices, or compensates for them, is over.</source>
        <translation>慣行の撤廃または補償の合意のための法定期間が終わりました。</translation>
    </message>
    <message>
        <source>The statute&apos;s time to implement the action is over.</source>
        <translation>措置を実施する法定期間が終わりました。</translation>
    </message>
    <message>
        <source>The statute&apos;s time to open the investigations is over.</source>
        <translation>調査開始の法定期間が終わりました。</translation>
    </message>
    <message>
        <source>The text says where possible; nothing follows.</source>
        <translation>条文は「可能な場合」とし、効果はありません。</translation>
    </message>
    <message>
        <source>The third participant has no written submission before the Appellate Body.</source>
        <translation>第三参加国は上級委員会に意見書を出せません。</translation>
    </message>
    <message>
        <source>The time is over; a DSB meeting is called in time.</source>
        <translation>期間が過ぎました。紛争解決機関会合は期間内に招集されます。</translation>
    </message>
    <message>
        <source>The time is over; the DSB is called in time, or decides to act later as if in time.</source>
        <translation>期間が過ぎました。期間内に会合を招集するか、後日でも期間内とみなす決定をします。</translation>
    </message>
    <message>
        <source>The time to act on the priority is over; the law attaches no other effect.</source>
        <translation>優先事項に対応する期間が終わりました。法律上ほかの効果はありません。</translation>
    </message>
    <message>
        <source>The time to name priority practices for the year is over.</source>
        <translation>その年の優先慣行を特定する期間が終わりました。</translation>
    </message>
    <message>
        <source>The written reasons come too late for this meeting.</source>
        <translation>書面による理由がこの会合に間に合いません。</translation>
    </message>
    <message>
        <source>Third participants file</source>
        <translation>第三参加国の意見書の提出</translation>
    </message>
    <message>
        <source>Third parties notify their interest</source>
        <translation>第三国の利害関係の通報</translation>
    </message>
    <message>
        <source>Times of the sequencing agreement</source>
        <translation>順序合意の期間</translation>
    </message>
    <message>
        <source>Title VII</source>
        <translation>第7編</translation>
    </message>
    <message>
        <source>Title VII, Omnibus Trade and Competitiveness Act of 1988</source>
        <translation>1988年包括通商競争力法 第7編</translation>
    </message>
    <message>
        <source>Trade Policy Review Body</source>
        <translation>貿易政策検討機関</translation>
    </message>
    <message>
        <source>Trade Remedies Authority</source>
        <translation>貿易救済庁</translation>
    </message>
    <message>
        <source>Trade policy review</source>
        <translation>貿易政策検討</translation>
    </message>
    <message>
        <source>UK dumping and subsidy investigation</source>
        <translation>英国ダンピング・補助金調査</translation>
    </message>
    <message>
        <source>UK producers</source>
        <translation>英国の生産者</translation>
    </message>
    <message>
        <source>UK remedies</source>
        <translation>英国貿易救済</translation>
    </message>
    <message>
        <source>UK safeguard</source>
        <translation>英国セーフガード</translation>
    </message>
    <message>
        <source>UK safeguard measure, extension and early review</source>
        <translation>英国セーフガード措置、延長、早期見直し</translation>
    </message>
    <message>
        <source>UK treaty laying</source>
        <translation>英国条約提出</translation>
    </message>
    <message>
        <source>UK-Australia Free Trade Agreement, chapter 30: temporary remedies</source>
        <translation>英豪自由貿易協定第30章 暫定的救済</translation>
    </message>
    <message>
        <source>UK-Australia dispute</source>
        <translation>英豪紛争解決</translation>
    </message>
    <message>
        <source>UNCITRAL Arbitration Rules</source>
        <translation>UNCITRAL仲裁規則</translation>
    </message>
    <message>
        <source>US AD/CVD reviews</source>
        <translation>米国AD・CVD見直し</translation>
    </message>
    <message>
        <source>US antidumping</source>
        <translation>米国反ダンピング</translation>
    </message>
    <message>
        <source>US countervailing</source>
        <translation>米国相殺関税</translation>
    </message>
    <message>
        <source>US emergency</source>
        <translation>米国緊急事態</translation>
    </message>
    <message>
        <source>US fast track</source>
        <translation>米国ファストトラック</translation>
    </message>
    <message>
        <source>US-Japan agreement</source>
        <translation>日米貿易協定</translation>
    </message>
    <message>
        <source>USMCA</source>
        <translation>USMCA</translation>
    </message>
    <message>
        <source>USMCA chapter 31, dispute settlement (as amended in 2019)</source>
        <translation>USMCA第31章 紛争解決(2019年改正)</translation>
    </message>
    <message>
        <source>USMCA chapter 31, dispute settlement (text signed in 2018)</source>
        <translation>USMCA第31章 紛争解決(2018年署名)</translation>
    </message>
    <message>
        <source>USMCA joint review and term</source>
        <translation>USMCA共同見直しと有効期間</translation>
    </message>
    <message>
        <source>USMCA panel</source>
        <translation>USMCAパネル</translation>
    </message>
    <message>
        <source>USMCA rapid response labour mechanism (Annex 31-A)</source>
        <translation>USMCA労働問題迅速対応メカニズム(附属書31-A)</translation>
    </message>
    <message>
        <source>USMCA review</source>
        <translation>USMCA見直し</translation>
    </message>
    <message>
        <source>USTR</source>
        <translation>USTR</translation>
    </message>
    <message>
        <source>Union industry</source>
        <translation>EU産業</translation>
    </message>
    <message>
        <source>Union producers</source>
        <translation>EUの生産者</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>United Kingdom and Australia</source>
        <translation>英国・オーストラリア</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>United States Commerce Department, trade remedies</source>
        <translation>米国商務省 貿易救済</translation>
    </message>
    <message>
        <source>United States International Trade Commission, rules and orders</source>
        <translation>米国国際貿易委員会 規則・命令</translation>
    </message>
    <message>
        <source>United States International Trade Commission, statutory periods</source>
        <translation>米国国際貿易委員会 法定期間</translation>
    </message>
    <message>
        <source>United States and Japan</source>
        <translation>日本・米国</translation>
    </message>
    <message>
        <source>United States federal courts (rule 6)</source>
        <translation>米国連邦裁判所(規則6)</translation>
    </message>
    <message>
        <source>United States statutory clock</source>
        <translation>米国法の法定期間</translation>
    </message>
    <message>
        <source>United States-Japan Trade Agreement</source>
        <translation>日米貿易協定</translation>
    </message>
    <message>
        <source>Unliquidated entries from this day on are suspended.</source>
        <translation>この日以後の未清算の輸入は清算が停止されます。</translation>
    </message>
    <message>
        <source>Vernal Equinox Day</source>
        <translation>春分の日</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>退役軍人の日</translation>
    </message>
    <message>
        <source>Veterans Day (observed)</source>
        <translation>退役軍人の日(振替)</translation>
    </message>
    <message>
        <source>Views may be heard, and after that the determination made.</source>
        <translation>意見を聴取し、その後に決定できます。</translation>
    </message>
    <message>
        <source>WT/DSB/6: an act due on a day the Secretariat does not work is in time on its next working day</source>
        <translation>WT/DSB/6: 事務局の休業日に当たる行為は、次の営業日に行えば期限内とする</translation>
    </message>
    <message>
        <source>WTO</source>
        <translation>WTO</translation>
    </message>
    <message>
        <source>WTO Anti-Dumping Agreement</source>
        <translation>WTO反ダンピング協定</translation>
    </message>
    <message>
        <source>WTO anti-dumping</source>
        <translation>WTO反ダンピング</translation>
    </message>
    <message>
        <source>WTO dispute</source>
        <translation>WTO紛争解決</translation>
    </message>
    <message>
        <source>WTO dispute settlement</source>
        <translation>WTO紛争解決</translation>
    </message>
    <message>
        <source>WTO dispute settlement (DSU)</source>
        <translation>WTO紛争解決了解(DSU)</translation>
    </message>
    <message>
        <source>WTO safeguards</source>
        <translation>WTOセーフガード</translation>
    </message>
    <message>
        <source>WTO subsidies</source>
        <translation>WTO補助金</translation>
    </message>
    <message>
        <source>WTO trade policy review</source>
        <translation>WTO貿易政策検討</translation>
    </message>
    <message>
        <source>WTO withdrawal</source>
        <translation>WTO脱退</translation>
    </message>
    <message>
        <source>Waiting period before an investment claim</source>
        <translation>投資請求前の待機期間</translation>
    </message>
    <message>
        <source>Waive verification</source>
        <translation>実地検証の放棄</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>ワシントン誕生日</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday (observed)</source>
        <translation>ワシントン誕生日(振替)</translation>
    </message>
    <message>
        <source>Ways and Means</source>
        <translation>歳入委員会</translation>
    </message>
    <message>
        <source>What follows is for the party that set it to say.</source>
        <translation>その後の対応は、設定した当事者によります。</translation>
    </message>
    <message>
        <source>What follows is for the sequencing agreement to say.</source>
        <translation>その後の対応は順序合意によります。</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>聖霊降臨祭月曜日</translation>
    </message>
    <message>
        <source>Whole case before the DSB</source>
        <translation>紛争解決機関の全手続</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Withdrawal from a trade treaty</source>
        <translation>通商条約からの脱退</translation>
    </message>
    <message>
        <source>Withdrawal from the European Union, Article 50 TEU</source>
        <translation>EUからの脱退(EU条約50条)</translation>
    </message>
    <message>
        <source>Withdrawal from the WTO</source>
        <translation>WTOからの脱退</translation>
    </message>
    <message>
        <source>Without agreed compensation the complainant may ask for authority to suspend concessions.</source>
        <translation>代償の合意がなければ、申立国は譲許停止の承認を申請できます。</translation>
    </message>
    <message>
        <source>Without comments the interim report becomes the final one.</source>
        <translation>意見がなければ、中間報告が最終報告となります。</translation>
    </message>
    <message>
        <source>Written rebuttals</source>
        <translation>反論書</translation>
    </message>
    <message>
        <source>Year-end closing of offices</source>
        <translation>年末の休日</translation>
    </message>
    <message>
        <source>a day counted back from an event is not moved</source>
        <translation>事由からさかのぼった日は動かさない</translation>
    </message>
    <message>
        <source>a deadline on a weekend, a federal holiday or a day the Department is closed moves to the next business day</source>
        <translation>週末、連邦祝日または商務省の休業日に当たる期限は、次の営業日に移る</translation>
    </message>
    <message>
        <source>a last day on a Saturday or Sunday is met on the next business day at the seat of the Centre</source>
        <translation>土曜日または日曜日に当たる末日は、センター所在地の次の営業日に行えば足りる</translation>
    </message>
    <message>
        <source>a last day on a Saturday, Sunday or legal holiday runs on to the next day that is none</source>
        <translation>土曜日、日曜日または法定休日に当たる末日は、これに当たらない次の日まで延びる</translation>
    </message>
    <message>
        <source>a last day on a weekend or federal holiday moves to the next business day</source>
        <translation>週末または連邦祝日に当たる末日は、次の営業日に移る</translation>
    </message>
    <message>
        <source>a least-developed country Member is a party</source>
        <translation>後発開発途上国が当事国である</translation>
    </message>
    <message>
        <source>a panel of five is wanted</source>
        <translation>5人のパネルを希望</translation>
    </message>
    <message>
        <source>a person adversely affected</source>
        <translation>不利益を受けた者</translation>
    </message>
    <message>
        <source>a sequencing agreement is in force</source>
        <translation>順序合意がある</translation>
    </message>
    <message>
        <source>acceding Member</source>
        <translation>加盟申請国</translation>
    </message>
    <message>
        <source>action on a priority</source>
        <translation>優先事項への対応</translation>
    </message>
    <message>
        <source>administrative law judge</source>
        <translation>行政法判事</translation>
    </message>
    <message>
        <source>adoption of the reports</source>
        <translation>報告の採択</translation>
    </message>
    <message>
        <source>advisory committees</source>
        <translation>諮問委員会</translation>
    </message>
    <message>
        <source>advisory panel</source>
        <translation>諮問パネル</translation>
    </message>
    <message>
        <source>affected Members</source>
        <translation>影響を受ける加盟国</translation>
    </message>
    <message>
        <source>affirmative preliminary determination of the ITC</source>
        <translation>ITCの肯定的な仮決定</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>合意</translation>
    </message>
    <message>
        <source>agreement on five panellists</source>
        <translation>5人のパネリストの合意</translation>
    </message>
    <message>
        <source>agreement on other terms of reference</source>
        <translation>別の付託事項の合意</translation>
    </message>
    <message>
        <source>agreement on special rules</source>
        <translation>特別規則の合意</translation>
    </message>
    <message>
        <source>all Parties</source>
        <translation>全締約国</translation>
    </message>
    <message>
        <source>all parties waive verification</source>
        <translation>全当事者が実地検証を放棄</translation>
    </message>
    <message>
        <source>allegation of critical circumstances</source>
        <translation>危機的状況の申立て</translation>
    </message>
    <message>
        <source>an action under section 305</source>
        <translation>305条に基づく措置</translation>
    </message>
    <message>
        <source>an upstream subsidy is suspected after the preliminary determination and decided in the investigation</source>
        <translation>仮決定後に川上補助金の疑いが生じ、調査の中で決定</translation>
    </message>
    <message>
        <source>an upstream subsidy is suspected before the preliminary determination</source>
        <translation>仮決定前に川上補助金の疑い</translation>
    </message>
    <message>
        <source>announcement of a review outside the annual cycle</source>
        <translation>定期外の審査の発表</translation>
    </message>
    <message>
        <source>answer to the request for information</source>
        <translation>情報提供要請への回答</translation>
    </message>
    <message>
        <source>appellant</source>
        <translation>上訴国</translation>
    </message>
    <message>
        <source>appointment of the arbitrator</source>
        <translation>仲裁人の任命</translation>
    </message>
    <message>
        <source>arbitrator</source>
        <translation>仲裁人</translation>
    </message>
    <message>
        <source>arbitrators</source>
        <translation>仲裁人</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>当局</translation>
    </message>
    <message>
        <source>authority to suspend concessions</source>
        <translation>譲許停止の承認</translation>
    </message>
    <message>
        <source>award of arbitration in place of adoption</source>
        <translation>採択に代わる仲裁判断</translation>
    </message>
    <message>
        <source>award on the level of suspension</source>
        <translation>停止の程度に関する仲裁判断</translation>
    </message>
    <message>
        <source>beginning of 1994</source>
        <translation>1994年の始まり</translation>
    </message>
    <message>
        <source>beginning of consultations</source>
        <translation>協議の開始</translation>
    </message>
    <message>
        <source>beginning of good offices, conciliation or mediation</source>
        <translation>あっせん、調停または仲介の開始</translation>
    </message>
    <message>
        <source>beginning of talks on compensation</source>
        <translation>代償交渉の開始</translation>
    </message>
    <message>
        <source>beginning of the year</source>
        <translation>年の始まり</translation>
    </message>
    <message>
        <source>both Parties</source>
        <translation>双方の締約国</translation>
    </message>
    <message>
        <source>both parties</source>
        <translation>双方の当事者</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>議長</translation>
    </message>
    <message>
        <source>circulation of the Appellate Body report</source>
        <translation>上級委員会報告の配布</translation>
    </message>
    <message>
        <source>circulation of the consultation request</source>
        <translation>協議要請の配布</translation>
    </message>
    <message>
        <source>circulation of the panel report</source>
        <translation>パネル報告の配布</translation>
    </message>
    <message>
        <source>comments on the descriptive part</source>
        <translation>記述部分に対する意見</translation>
    </message>
    <message>
        <source>comments on the interim report</source>
        <translation>中間報告に対する意見</translation>
    </message>
    <message>
        <source>committee of the House or Senate</source>
        <translation>下院または上院の委員会</translation>
    </message>
    <message>
        <source>committee of the other House</source>
        <translation>他院の委員会</translation>
    </message>
    <message>
        <source>complainant</source>
        <translation>申立国</translation>
    </message>
    <message>
        <source>complainant&apos;s first submission</source>
        <translation>申立国の第1回意見書</translation>
    </message>
    <message>
        <source>complaining Party</source>
        <translation>申立国</translation>
    </message>
    <message>
        <source>complaining party</source>
        <translation>申立国</translation>
    </message>
    <message>
        <source>complaining party&apos;s co-chair</source>
        <translation>申立国側の共同議長</translation>
    </message>
    <message>
        <source>compliance</source>
        <translation>履行</translation>
    </message>
    <message>
        <source>compliance after dispute settlement</source>
        <translation>紛争解決後の履行</translation>
    </message>
    <message>
        <source>compliance is imminent, or the industry agrees that no revision is needed</source>
        <translation>履行が間近であるか、産業界が改定不要に同意</translation>
    </message>
    <message>
        <source>compliance panel</source>
        <translation>履行確認パネル</translation>
    </message>
    <message>
        <source>composition and terms of reference</source>
        <translation>構成と付託事項の決定</translation>
    </message>
    <message>
        <source>conclusion of dispute settlement</source>
        <translation>紛争解決の終結</translation>
    </message>
    <message>
        <source>conferees</source>
        <translation>両院協議会委員</translation>
    </message>
    <message>
        <source>consultation of the committees on priorities</source>
        <translation>優先事項に関する委員会との協議</translation>
    </message>
    <message>
        <source>consultation period</source>
        <translation>協議期間</translation>
    </message>
    <message>
        <source>consulting Parties</source>
        <translation>協議国</translation>
    </message>
    <message>
        <source>consulting Party</source>
        <translation>協議国</translation>
    </message>
    <message>
        <source>corresponding date rule (Dodds v Walker): where the month has no such date, its last day</source>
        <translation>応当日の原則(Dodds v Walker): 応当日のない月は末日とする</translation>
    </message>
    <message>
        <source>counted back, the count goes on back to the day before that is no Saturday, Sunday or legal holiday</source>
        <translation>さかのぼる場合は、土曜日、日曜日、法定休日に当たらない前の日まで戻る</translation>
    </message>
    <message>
        <source>counting starts on the first business day after the event</source>
        <translation>事由の後の最初の営業日から数える</translation>
    </message>
    <message>
        <source>critical circumstances are found</source>
        <translation>危機的状況の認定</translation>
    </message>
    <message>
        <source>customs union</source>
        <translation>関税同盟</translation>
    </message>
    <message>
        <source>day of the companion antidumping final determination</source>
        <translation>併行する反ダンピング最終決定の日</translation>
    </message>
    <message>
        <source>days closed by executive order are taken for federal holidays</source>
        <translation>大統領令による休業日は連邦祝日として扱う</translation>
    </message>
    <message>
        <source>decision to investigate</source>
        <translation>調査開始の決定</translation>
    </message>
    <message>
        <source>determination</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>determination on further action</source>
        <translation>追加措置の決定</translation>
    </message>
    <message>
        <source>disclosure of the file</source>
        <translation>記録の開示</translation>
    </message>
    <message>
        <source>dismissal of the petition</source>
        <translation>申立ての却下</translation>
    </message>
    <message>
        <source>disputing Parties</source>
        <translation>紛争当事国</translation>
    </message>
    <message>
        <source>disputing Party</source>
        <translation>紛争当事国</translation>
    </message>
    <message>
        <source>disputing parties</source>
        <translation>紛争当事者</translation>
    </message>
    <message>
        <source>domestic industry</source>
        <translation>国内産業</translation>
    </message>
    <message>
        <source>each Party</source>
        <translation>各締約国</translation>
    </message>
    <message>
        <source>either party</source>
        <translation>いずれかの当事者</translation>
    </message>
    <message>
        <source>end of the agreement&apos;s own consultation period</source>
        <translation>協定上の協議期間の終了</translation>
    </message>
    <message>
        <source>end of the interim review</source>
        <translation>中間検討の終了</translation>
    </message>
    <message>
        <source>end of the longer consultations</source>
        <translation>延長された協議の終了</translation>
    </message>
    <message>
        <source>end of the minimum dispute settlement period</source>
        <translation>最短の紛争解決期間の終了</translation>
    </message>
    <message>
        <source>end of the reasonable period</source>
        <translation>合理的な期間の終了</translation>
    </message>
    <message>
        <source>end of the reasonable period of time at the WTO</source>
        <translation>WTOの合理的な期間の終了</translation>
    </message>
    <message>
        <source>end of the review</source>
        <translation>審査の終了</translation>
    </message>
    <message>
        <source>end of the time for comments on the interim report</source>
        <translation>中間報告の意見提出期間の終了</translation>
    </message>
    <message>
        <source>establishment of the advisory panel</source>
        <translation>諮問パネルの設置</translation>
    </message>
    <message>
        <source>establishment of the panel</source>
        <translation>パネルの設置</translation>
    </message>
    <message>
        <source>every Member</source>
        <translation>全加盟国</translation>
    </message>
    <message>
        <source>every Party</source>
        <translation>全締約国</translation>
    </message>
    <message>
        <source>expeditious action is required</source>
        <translation>迅速な措置が必要</translation>
    </message>
    <message>
        <source>exporters</source>
        <translation>輸出者</translation>
    </message>
    <message>
        <source>exporters and authority</source>
        <translation>輸出者と当局</translation>
    </message>
    <message>
        <source>exporters of a significant share ask for longer provisional measures</source>
        <translation>相当の割合を占める輸出者が暫定措置の延長を要請</translation>
    </message>
    <message>
        <source>exporters, importers, Union producers</source>
        <translation>輸出者、輸入者、EUの生産者</translation>
    </message>
    <message>
        <source>exporters, importers, producers</source>
        <translation>輸出者、輸入者、生産者</translation>
    </message>
    <message>
        <source>exporting Members</source>
        <translation>輸出加盟国</translation>
    </message>
    <message>
        <source>filings are accepted until 5 p.m. Eastern time; what comes later is filed on the next business day</source>
        <translation>提出は東部時間17時まで受け付け、それより後は翌営業日の提出とする</translation>
    </message>
    <message>
        <source>final determination</source>
        <translation>最終決定</translation>
    </message>
    <message>
        <source>final determination of the ITC</source>
        <translation>ITCの最終決定</translation>
    </message>
    <message>
        <source>first day of the action</source>
        <translation>措置の初日</translation>
    </message>
    <message>
        <source>first day of the suspension</source>
        <translation>停止の初日</translation>
    </message>
    <message>
        <source>first retaliation</source>
        <translation>最初の報復</translation>
    </message>
    <message>
        <source>fixing of the reasonable period</source>
        <translation>合理的な期間の決定</translation>
    </message>
    <message>
        <source>for electronic filing the last day ends at midnight in the court&apos;s time zone</source>
        <translation>電子提出では、末日は裁判所の時間帯の午前0時に終わる</translation>
    </message>
    <message>
        <source>four-year period</source>
        <translation>4年の期間</translation>
    </message>
    <message>
        <source>good offices, conciliation or mediation began within the 60 days</source>
        <translation>60日以内にあっせん、調停または仲介を開始</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>公聴会</translation>
    </message>
    <message>
        <source>hours run on to the same hour of the next day that is no Saturday, Sunday or legal holiday</source>
        <translation>時間は、土曜日、日曜日、法定休日に当たらない次の日の同時刻まで延びる</translation>
    </message>
    <message>
        <source>identification</source>
        <translation>特定</translation>
    </message>
    <message>
        <source>identification of priority practices</source>
        <translation>優先慣行の特定</translation>
    </message>
    <message>
        <source>implementation is delayed</source>
        <translation>実施の延期</translation>
    </message>
    <message>
        <source>implementation of the action</source>
        <translation>措置の実施</translation>
    </message>
    <message>
        <source>importer</source>
        <translation>輸入者</translation>
    </message>
    <message>
        <source>importing Member</source>
        <translation>輸入加盟国</translation>
    </message>
    <message>
        <source>in a period of less than seven days, Saturdays, Sundays and federal holidays are not counted</source>
        <translation>7日未満の期間では、土曜日、日曜日、連邦祝日を算入しない</translation>
    </message>
    <message>
        <source>initiation</source>
        <translation>調査開始</translation>
    </message>
    <message>
        <source>initiation of a section 301 case</source>
        <translation>301条調査の開始</translation>
    </message>
    <message>
        <source>initiation of dispute settlement</source>
        <translation>紛争解決の開始</translation>
    </message>
    <message>
        <source>initiation of the investigation</source>
        <translation>調査の開始</translation>
    </message>
    <message>
        <source>interested parties</source>
        <translation>利害関係者</translation>
    </message>
    <message>
        <source>interested party</source>
        <translation>利害関係者</translation>
    </message>
    <message>
        <source>interim review</source>
        <translation>中間検討</translation>
    </message>
    <message>
        <source>investigating Member</source>
        <translation>調査加盟国</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>投資家</translation>
    </message>
    <message>
        <source>issue of the descriptive part</source>
        <translation>記述部分の送付</translation>
    </message>
    <message>
        <source>issue of the interim report</source>
        <translation>中間報告の送付</translation>
    </message>
    <message>
        <source>issue of the report to the parties</source>
        <translation>当事国への報告の送付</translation>
    </message>
    <message>
        <source>joint view that consultations have failed</source>
        <translation>協議の不調に関する共同の認定</translation>
    </message>
    <message>
        <source>later date set by the DSB</source>
        <translation>紛争解決機関が定める後の日</translation>
    </message>
    <message>
        <source>later party</source>
        <translation>後の当事者</translation>
    </message>
    <message>
        <source>letter that explains the delay</source>
        <translation>遅延を説明する書簡</translation>
    </message>
    <message>
        <source>licensing body</source>
        <translation>許可機関</translation>
    </message>
    <message>
        <source>modifying Member</source>
        <translation>修正加盟国</translation>
    </message>
    <message>
        <source>modifying Party</source>
        <translation>修正締約国</translation>
    </message>
    <message>
        <source>modifying and objecting Parties</source>
        <translation>修正国と異議国</translation>
    </message>
    <message>
        <source>negative preliminary determination of the ITC</source>
        <translation>ITCの否定的な仮決定</translation>
    </message>
    <message>
        <source>next DSB meeting with the status report on its agenda</source>
        <translation>履行状況報告を議題とする次の紛争解決機関会合</translation>
    </message>
    <message>
        <source>no day is moved</source>
        <translation>日を動かさない</translation>
    </message>
    <message>
        <source>no day is moved unless the act needs an office that is closed</source>
        <translation>閉庁中の官庁での行為が必要な場合を除き、日を動かさない</translation>
    </message>
    <message>
        <source>no such date is moved to a working day</source>
        <translation>この種の期日は営業日に動かさない</translation>
    </message>
    <message>
        <source>notice of a third party&apos;s interest</source>
        <translation>第三国の利害関係の通報</translation>
    </message>
    <message>
        <source>notice of appeal</source>
        <translation>上訴通知</translation>
    </message>
    <message>
        <source>notice of other appeal</source>
        <translation>他の当事国による上訴通知</translation>
    </message>
    <message>
        <source>notice of postponement</source>
        <translation>延期の通知</translation>
    </message>
    <message>
        <source>notice of termination</source>
        <translation>終了の通知</translation>
    </message>
    <message>
        <source>notice of the ITC&apos;s affirmative final determination</source>
        <translation>ITCの肯定的な最終決定の通知</translation>
    </message>
    <message>
        <source>notice of the agreement to arbitrate</source>
        <translation>仲裁の合意の通報</translation>
    </message>
    <message>
        <source>notice of the opportunity to comment</source>
        <translation>意見募集の公示</translation>
    </message>
    <message>
        <source>notice of the panel&apos;s composition</source>
        <translation>パネル構成の通報</translation>
    </message>
    <message>
        <source>notice of the special meeting</source>
        <translation>特別会合の招集通知</translation>
    </message>
    <message>
        <source>notice that more time is needed</source>
        <translation>期間の追加が必要との通知</translation>
    </message>
    <message>
        <source>notifying Member</source>
        <translation>通報加盟国</translation>
    </message>
    <message>
        <source>objecting Parties</source>
        <translation>異議国</translation>
    </message>
    <message>
        <source>other Members</source>
        <translation>他の加盟国</translation>
    </message>
    <message>
        <source>other Parties</source>
        <translation>他の締約国</translation>
    </message>
    <message>
        <source>other disputing Party</source>
        <translation>他の紛争当事国</translation>
    </message>
    <message>
        <source>other parties</source>
        <translation>他の当事者</translation>
    </message>
    <message>
        <source>other party</source>
        <translation>相手方</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>panel request</source>
        <translation>パネル設置の要請</translation>
    </message>
    <message>
        <source>panel&apos;s first meeting</source>
        <translation>パネルの第1回会合</translation>
    </message>
    <message>
        <source>panel&apos;s second meeting</source>
        <translation>パネルの第2回会合</translation>
    </message>
    <message>
        <source>panel&apos;s timetable</source>
        <translation>パネルの日程表</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>parties, DSB or arbitrator</source>
        <translation>当事者、紛争解決機関または仲裁人</translation>
    </message>
    <message>
        <source>parties, or Director-General</source>
        <translation>当事者または事務局長</translation>
    </message>
    <message>
        <source>parties, or the DSB Chair</source>
        <translation>当事者または紛争解決機関議長</translation>
    </message>
    <message>
        <source>party that asked</source>
        <translation>要請した当事者</translation>
    </message>
    <message>
        <source>party that gave notice</source>
        <translation>通知した当事者</translation>
    </message>
    <message>
        <source>party that had selected</source>
        <translation>選任した当事者</translation>
    </message>
    <message>
        <source>petition</source>
        <translation>申立て</translation>
    </message>
    <message>
        <source>petitioner</source>
        <translation>申立人</translation>
    </message>
    <message>
        <source>petitioner and interested parties</source>
        <translation>申立人・利害関係者</translation>
    </message>
    <message>
        <source>petitioner or domestic industry</source>
        <translation>申立人または国内産業</translation>
    </message>
    <message>
        <source>petitioner&apos;s request for postponement</source>
        <translation>申立人による延期の申請</translation>
    </message>
    <message>
        <source>plaintiff</source>
        <translation>原告</translation>
    </message>
    <message>
        <source>preliminary determination</source>
        <translation>仮決定</translation>
    </message>
    <message>
        <source>procuring entity</source>
        <translation>調達機関</translation>
    </message>
    <message>
        <source>proposal of the reasonable period</source>
        <translation>合理的な期間の提案</translation>
    </message>
    <message>
        <source>publication of the initiation</source>
        <translation>調査開始の公示</translation>
    </message>
    <message>
        <source>publication of the notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>publication of the order</source>
        <translation>命令の公示</translation>
    </message>
    <message>
        <source>publication of the preliminary determination</source>
        <translation>仮決定の公示</translation>
    </message>
    <message>
        <source>reasonable period</source>
        <translation>合理的な期間</translation>
    </message>
    <message>
        <source>receipt by the DSB Chair of the request to compose the panel</source>
        <translation>紛争解決機関議長によるパネル構成の要請の受領</translation>
    </message>
    <message>
        <source>receipt by the ITC of the notice of initiation</source>
        <translation>ITCによる調査開始通知の受領</translation>
    </message>
    <message>
        <source>receipt of a request for information</source>
        <translation>情報提供要請の受領</translation>
    </message>
    <message>
        <source>receipt of the consultation request</source>
        <translation>協議要請の受領</translation>
    </message>
    <message>
        <source>receipt of the petition</source>
        <translation>申立ての受領</translation>
    </message>
    <message>
        <source>referral of the level to arbitration</source>
        <translation>停止の程度の仲裁付託</translation>
    </message>
    <message>
        <source>referral of the reasonable period to arbitration</source>
        <translation>合理的な期間の仲裁付託</translation>
    </message>
    <message>
        <source>referral to the compliance panel</source>
        <translation>履行確認パネルへの付託</translation>
    </message>
    <message>
        <source>refusal of the petition</source>
        <translation>申立ての却下</translation>
    </message>
    <message>
        <source>reply to the consultation request</source>
        <translation>協議要請への回答</translation>
    </message>
    <message>
        <source>report of the advisory panel</source>
        <translation>諮問パネルの報告</translation>
    </message>
    <message>
        <source>report of the compliance panel</source>
        <translation>履行確認パネルの報告</translation>
    </message>
    <message>
        <source>report on administrative measures</source>
        <translation>行政措置に関する報告</translation>
    </message>
    <message>
        <source>report on priority practices</source>
        <translation>優先慣行の報告</translation>
    </message>
    <message>
        <source>report on priority practices and countries</source>
        <translation>優先慣行・優先国の報告</translation>
    </message>
    <message>
        <source>report on trade enforcement priorities</source>
        <translation>通商執行上の優先事項の報告</translation>
    </message>
    <message>
        <source>report to Congress</source>
        <translation>議会への報告</translation>
    </message>
    <message>
        <source>request for a special meeting</source>
        <translation>特別会合の要請</translation>
    </message>
    <message>
        <source>request for authority to suspend concessions</source>
        <translation>譲許停止の承認の申請</translation>
    </message>
    <message>
        <source>request for consultations</source>
        <translation>協議の要請</translation>
    </message>
    <message>
        <source>request for continuation</source>
        <translation>継続の要請</translation>
    </message>
    <message>
        <source>request for dispute settlement</source>
        <translation>紛争解決の要請</translation>
    </message>
    <message>
        <source>request for dispute settlement under the procurement agreement</source>
        <translation>政府調達協定による紛争解決の要請</translation>
    </message>
    <message>
        <source>request that the DSB Chair decide on special rules</source>
        <translation>特別規則に関する議長の決定の要請</translation>
    </message>
    <message>
        <source>request to join the consultations</source>
        <translation>協議への参加の要請</translation>
    </message>
    <message>
        <source>requested party</source>
        <translation>被要請国</translation>
    </message>
    <message>
        <source>requesting party</source>
        <translation>要請国</translation>
    </message>
    <message>
        <source>respondent</source>
        <translation>被申立国</translation>
    </message>
    <message>
        <source>respondent&apos;s first submission</source>
        <translation>被申立国の第1回意見書</translation>
    </message>
    <message>
        <source>responding party</source>
        <translation>被申立国</translation>
    </message>
    <message>
        <source>restricting Member</source>
        <translation>制限加盟国</translation>
    </message>
    <message>
        <source>resumption of the panel&apos;s work</source>
        <translation>パネルの検討の再開</translation>
    </message>
    <message>
        <source>revision of the list</source>
        <translation>リストの改定</translation>
    </message>
    <message>
        <source>rights under TRIPS or the GATT are involved</source>
        <translation>TRIPSまたはGATT上の権利に関わる</translation>
    </message>
    <message>
        <source>semiannual enforcement consultations</source>
        <translation>半期ごとの執行協議</translation>
    </message>
    <message>
        <source>sequencing agreement</source>
        <translation>順序合意</translation>
    </message>
    <message>
        <source>side chosen by lot</source>
        <translation>くじで選ばれた側</translation>
    </message>
    <message>
        <source>side drawn by lot</source>
        <translation>くじで選ばれた側</translation>
    </message>
    <message>
        <source>six months</source>
        <translation>6か月</translation>
    </message>
    <message>
        <source>standardising body</source>
        <translation>標準化機関</translation>
    </message>
    <message>
        <source>statement of intentions</source>
        <translation>実施の意思の表明</translation>
    </message>
    <message>
        <source>status report</source>
        <translation>履行状況報告</translation>
    </message>
    <message>
        <source>step that the sequencing agreement asks for</source>
        <translation>順序合意が求める段階</translation>
    </message>
    <message>
        <source>submission of the annual report</source>
        <translation>年次報告の提出</translation>
    </message>
    <message>
        <source>submission of the general report</source>
        <translation>総合報告の提出</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>供給者</translation>
    </message>
    <message>
        <source>supplying Members</source>
        <translation>供給加盟国</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>suspension of the panel&apos;s work</source>
        <translation>パネルの検討の停止</translation>
    </message>
    <message>
        <source>termination of the action by the USTR</source>
        <translation>USTRによる措置の終了</translation>
    </message>
    <message>
        <source>the Code speaks of periods that follow an event; counted back they are its mirror image and are not moved</source>
        <translation>民法は事由の後に続く期間を定める。さかのぼる期間はその鏡像として扱い、動かさない</translation>
    </message>
    <message>
        <source>the Commission&apos;s notices put a last day on a weekend or federal holiday off to the next business day</source>
        <translation>委員会の公示は、週末または連邦祝日に当たる末日を次の営業日に移している</translation>
    </message>
    <message>
        <source>the Commission&apos;s office closes at 5:15 p.m. Eastern time</source>
        <translation>委員会の窓口は東部時間17時15分に閉まる</translation>
    </message>
    <message>
        <source>the Commission&apos;s office closes at 5:15 p.m. Eastern time; what comes later is filed on the next business day</source>
        <translation>委員会の窓口は東部時間17時15分に閉まり、それより後は翌営業日の提出とする</translation>
    </message>
    <message>
        <source>the DSU counts the days after the date of the event</source>
        <translation>紛争解決了解は事由の日の翌日から日数を数える</translation>
    </message>
    <message>
        <source>the DSU is silent on month ends; the count stops at the month&apos;s last day</source>
        <translation>紛争解決了解は月末について定めておらず、計算は月の末日で止める</translation>
    </message>
    <message>
        <source>the Secretariat&apos;s closing hour was not found; the day is taken to end at midnight in Geneva</source>
        <translation>事務局の閉庁時刻が見当たらないため、その日はジュネーブの午前0時に終わるものとする</translation>
    </message>
    <message>
        <source>the annual report itself makes the identification</source>
        <translation>年次報告自体が特定を行う</translation>
    </message>
    <message>
        <source>the appeal began under the Appellate Body&apos;s rules of 2003</source>
        <translation>2003年の上級委員会規則による上訴</translation>
    </message>
    <message>
        <source>the appeal began under the Appellate Body&apos;s rules of January 2005</source>
        <translation>2005年1月の上級委員会規則による上訴</translation>
    </message>
    <message>
        <source>the article speaks of periods that follow a notice</source>
        <translation>条文は通知の後に続く期間を定める</translation>
    </message>
    <message>
        <source>the case ends in an award under Article 25</source>
        <translation>案件が第25条の仲裁判断で終結</translation>
    </message>
    <message>
        <source>the case involves a trade agreement</source>
        <translation>案件が通商協定に関わる</translation>
    </message>
    <message>
        <source>the case is declared extraordinarily complicated</source>
        <translation>特に複雑な案件と認定</translation>
    </message>
    <message>
        <source>the case is urgent, such as one about perishable goods</source>
        <translation>腐敗しやすい物品などの緊急案件</translation>
    </message>
    <message>
        <source>the consultations do not rest on Article XXII:1 of GATT or a provision like it</source>
        <translation>協議がGATT第22条1項またはこれに相当する規定によらない</translation>
    </message>
    <message>
        <source>the count begins with the day after</source>
        <translation>翌日から数える</translation>
    </message>
    <message>
        <source>the count stops at the month&apos;s last day</source>
        <translation>計算は月の末日で止める</translation>
    </message>
    <message>
        <source>the country is a signatory of the Agreement on Government Procurement</source>
        <translation>その国が政府調達協定の締約国である</translation>
    </message>
    <message>
        <source>the day counted back to stands in any case</source>
        <translation>さかのぼった日はどのような場合も動かない</translation>
    </message>
    <message>
        <source>the day of the event is left out</source>
        <translation>事由の日は算入しない</translation>
    </message>
    <message>
        <source>the day of the event is left out and every day after it counts</source>
        <translation>事由の日は算入せず、その後の日はすべて算入する</translation>
    </message>
    <message>
        <source>the final determination is postponed</source>
        <translation>最終決定の延期</translation>
    </message>
    <message>
        <source>the goods have a short life cycle and multiple offenders make much of them</source>
        <translation>短寿命製品で、生産の多くが度重なる違反者による</translation>
    </message>
    <message>
        <source>the goods have a short life cycle and second offenders make much of them</source>
        <translation>短寿命製品で、生産の多くが再度の違反者による</translation>
    </message>
    <message>
        <source>the investigation was opened on a priority foreign country (special 301)</source>
        <translation>優先国について調査が開始された(スペシャル301条)</translation>
    </message>
    <message>
        <source>the last day ends at midnight in Washington</source>
        <translation>末日はワシントンの午前0時に終わる</translation>
    </message>
    <message>
        <source>the last day stands in any case</source>
        <translation>末日はどのような場合も動かない</translation>
    </message>
    <message>
        <source>the law speaks of limits that follow an event</source>
        <translation>法律は事由の後に続く期限を定める</translation>
    </message>
    <message>
        <source>the longer of the two upstream periods applies</source>
        <translation>川上補助金の二つの期間のうち長い方を適用</translation>
    </message>
    <message>
        <source>the measure is one of a developing country Member</source>
        <translation>措置が開発途上国のものである</translation>
    </message>
    <message>
        <source>the next business day</source>
        <translation>翌営業日</translation>
    </message>
    <message>
        <source>the only subsidy breaches Article 8 of the Subsidies Agreement</source>
        <translation>唯一の補助金が補助金協定第8条に違反</translation>
    </message>
    <message>
        <source>the other House</source>
        <translation>他院</translation>
    </message>
    <message>
        <source>the panel report is appealed</source>
        <translation>パネル報告への上訴</translation>
    </message>
    <message>
        <source>the parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>the parties jointly consider that talks have failed</source>
        <translation>当事国が協議の不調を共同で認定</translation>
    </message>
    <message>
        <source>the period runs from the day after</source>
        <translation>期間は翌日から進行する</translation>
    </message>
    <message>
        <source>the period runs from the day after the step or the announcement</source>
        <translation>期間は行為または発表の翌日から進行する</translation>
    </message>
    <message>
        <source>the petition asks for a hearing</source>
        <translation>申立てが公聴会を求めている</translation>
    </message>
    <message>
        <source>the petitioner asks to align it with the companion antidumping case</source>
        <translation>申立人が併行する反ダンピング案件との期日統一を要請</translation>
    </message>
    <message>
        <source>the preliminary determination is postponed</source>
        <translation>仮決定の延期</translation>
    </message>
    <message>
        <source>the priority foreign country case is complex or the country makes substantial progress</source>
        <translation>優先国の案件が複雑であるか、その国に実質的な進展がある</translation>
    </message>
    <message>
        <source>the respondent does not enter into consultations in time</source>
        <translation>被申立国が期間内に協議を開始しない</translation>
    </message>
    <message>
        <source>the respondent does not reply in time</source>
        <translation>被申立国が期間内に回答しない</translation>
    </message>
    <message>
        <source>the rule speaks of periods that follow a step</source>
        <translation>規則は行為の後に続く期間を定める</translation>
    </message>
    <message>
        <source>the rule speaks of periods that follow an event</source>
        <translation>規則は事由の後に続く期間を定める</translation>
    </message>
    <message>
        <source>the semiannual consultations are held before 31 January</source>
        <translation>半期協議を1月31日より前に開催</translation>
    </message>
    <message>
        <source>the time to initiate is extended to poll the industry</source>
        <translation>産業の支持調査のため開始期間を延長</translation>
    </message>
    <message>
        <source>the two panellists</source>
        <translation>2人のパネリスト</translation>
    </message>
    <message>
        <source>the working practice speaks of acts that fall due after an event</source>
        <translation>作業慣行は事由の後に期日が来る行為を定める</translation>
    </message>
    <message>
        <source>third Party</source>
        <translation>第三国</translation>
    </message>
    <message>
        <source>third country</source>
        <translation>第三国</translation>
    </message>
    <message>
        <source>third participant&apos;s submission</source>
        <translation>第三参加国の意見書</translation>
    </message>
    <message>
        <source>third participants</source>
        <translation>第三参加国</translation>
    </message>
    <message>
        <source>third parties</source>
        <translation>第三国</translation>
    </message>
    <message>
        <source>those concerned</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>time before suspension</source>
        <translation>清算停止前の期間</translation>
    </message>
    <message>
        <source>time for comments on the descriptive part</source>
        <translation>記述部分の意見提出期間</translation>
    </message>
    <message>
        <source>time for comments on the interim report</source>
        <translation>中間報告の意見提出期間</translation>
    </message>
    <message>
        <source>time for rebuttals</source>
        <translation>反論書の提出期間</translation>
    </message>
    <message>
        <source>time for the ITC&apos;s preliminary determination</source>
        <translation>ITCの仮決定の期間</translation>
    </message>
    <message>
        <source>time for the descriptive part</source>
        <translation>記述部分の期間</translation>
    </message>
    <message>
        <source>time for the final determination</source>
        <translation>最終決定の期間</translation>
    </message>
    <message>
        <source>time for the final report</source>
        <translation>最終報告の期間</translation>
    </message>
    <message>
        <source>time for the first meeting</source>
        <translation>第1回会合の期間</translation>
    </message>
    <message>
        <source>time for the first submission</source>
        <translation>第1回意見書の提出期間</translation>
    </message>
    <message>
        <source>time for the interim report</source>
        <translation>中間報告の期間</translation>
    </message>
    <message>
        <source>time for the preliminary determination</source>
        <translation>仮決定の期間</translation>
    </message>
    <message>
        <source>time for the report</source>
        <translation>報告の期間</translation>
    </message>
    <message>
        <source>time for the report to the parties</source>
        <translation>当事国への報告の期間</translation>
    </message>
    <message>
        <source>time for the respondent&apos;s submission</source>
        <translation>被申立国の意見書の提出期間</translation>
    </message>
    <message>
        <source>time for the second meeting</source>
        <translation>第2回会合の期間</translation>
    </message>
    <message>
        <source>time for the special meeting</source>
        <translation>特別会合の期間</translation>
    </message>
    <message>
        <source>time of the compliance panel</source>
        <translation>履行確認パネルの期間</translation>
    </message>
    <message>
        <source>time to agree on terms of reference</source>
        <translation>付託事項の合意の期間</translation>
    </message>
    <message>
        <source>time to agree on the arbitrator</source>
        <translation>仲裁人の合意の期間</translation>
    </message>
    <message>
        <source>time to ask for a review</source>
        <translation>検討の要請の期間</translation>
    </message>
    <message>
        <source>time to enter into consultations</source>
        <translation>協議開始の期間</translation>
    </message>
    <message>
        <source>time to reply</source>
        <translation>回答の期間</translation>
    </message>
    <message>
        <source>time to request continuation</source>
        <translation>継続を要請する期間</translation>
    </message>
    <message>
        <source>transmission of the ITC&apos;s views</source>
        <translation>ITCの見解の送付</translation>
    </message>
    <message>
        <source>tribunal</source>
        <translation>仲裁廷</translation>
    </message>
    <message>
        <source>until 30 November 2009, weekends and holidays did not count in a period of less than eleven days</source>
        <translation>2009年11月30日までは、11日未満の期間に週末と休日を算入しなかった</translation>
    </message>
    <message>
        <source>wait for the DSB meeting</source>
        <translation>紛争解決機関会合までの待機</translation>
    </message>
    <message>
        <source>waiver of verification by all</source>
        <translation>全員による実地検証の放棄</translation>
    </message>
    <message>
        <source>withdrawing Member</source>
        <translation>脱退加盟国</translation>
    </message>
    <message>
        <source>withdrawing Party</source>
        <translation>脱退締約国</translation>
    </message>
    <message>
        <source>withdrawing party</source>
        <translation>脱退当事者</translation>
    </message>
    <message>
        <source>written reasons of objection</source>
        <translation>書面による異議の理由</translation>
    </message>
    <message>
        <source>written rebuttals</source>
        <translation>反論書</translation>
    </message>
    <message>
        <source>year for dispute settlement</source>
        <translation>紛争解決の1年</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
</context>
<context>
    <name>LawList</name>
    <message>
        <source>Procedures</source>
        <translation>手続</translation>
    </message>
</context>
<context>
    <name>LeftDates</name>
    <message>
        <source>No longer there</source>
        <translation>なくなった期日</translation>
    </message>
    <message>
        <source>%1: was %2</source>
        <translation>%1: 以前は%2</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Find a command, a track or a date, or ask for a date</source>
        <translation>操作・分野・期日の検索、または期日の計算</translation>
    </message>
    <message>
        <source>Find anything, or ask: 60 days from 31 July 1994 title vii</source>
        <translation>検索、または計算: 60 days from 31 July 1994 title vii</translation>
    </message>
</context>
<context>
    <name>Link</name>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>No reading is recorded yet.</source>
        <translation>測定値の記録はまだありません。</translation>
    </message>
    <message>
        <source>quantitative</source>
        <translation>定量的</translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation>定性的</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Record a meeting</source>
        <translation>会合の記録</translation>
    </message>
    <message>
        <source>Record the meeting</source>
        <translation>会合を記録する</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>such as: Second round</source>
        <translation>例: 第2回会合</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Optional: Geneva</source>
        <translation>任意: ジュネーブなど</translation>
    </message>
    <message>
        <source>Local time of</source>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Give the date it begins.</source>
        <translation>開始する日を入力してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>optional, where it is known</source>
        <translation>任意、わかる場合</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Heads of delegation</source>
        <translation>代表団長</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>MetForm</name>
    <message>
        <source>Record that a deadline was met</source>
        <translation>期限の履行の記録</translation>
    </message>
    <message>
        <source>The date stops counting down and its reminders fall silent.</source>
        <translation>カウントダウンが止まり、リマインダーも通知されなくなります。</translation>
    </message>
    <message>
        <source>Record it as met</source>
        <translation>履行を記録する</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>履行者</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Optional: what was handed over</source>
        <translation>任意: 提出したもの</translation>
    </message>
    <message>
        <source>Met on</source>
        <translation>履行日</translation>
    </message>
</context>
<context>
    <name>MonthPage</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>A date stands here once a deadline is set or a procedure started.</source>
        <translation>期限を設定するか手続を開始すると、ここに期日が表示されます。</translation>
    </message>
    <message>
        <source>Next: {date}, {day}</source>
        <translation>次: {date}、{day}</translation>
    </message>
    <message>
        <source>Seen from {city}</source>
        <translation>{city}基準</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>The seat that dates are seen from</source>
        <translation>期日の基準とする所在地</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>Months</name>
    <message>
        <source>January</source>
        <translation>1月</translation>
    </message>
    <message>
        <source>February</source>
        <translation>2月</translation>
    </message>
    <message>
        <source>March</source>
        <translation>3月</translation>
    </message>
    <message>
        <source>April</source>
        <translation>4月</translation>
    </message>
    <message>
        <source>May</source>
        <translation>5月</translation>
    </message>
    <message>
        <source>June</source>
        <translation>6月</translation>
    </message>
    <message>
        <source>July</source>
        <translation>7月</translation>
    </message>
    <message>
        <source>August</source>
        <translation>8月</translation>
    </message>
    <message>
        <source>September</source>
        <translation>9月</translation>
    </message>
    <message>
        <source>October</source>
        <translation>10月</translation>
    </message>
    <message>
        <source>November</source>
        <translation>11月</translation>
    </message>
    <message>
        <source>December</source>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>NegotiationForm</name>
    <message>
        <source>Open a negotiation</source>
        <translation>交渉の開始</translation>
    </message>
    <message>
        <source>One matter between parties. It holds the tracks that are talked about side by side.</source>
        <translation>当事者間の一つの案件です。並行して協議する分野を収めます。</translation>
    </message>
    <message>
        <source>Open the negotiation</source>
        <translation>交渉を開始する</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Give the negotiation a name.</source>
        <translation>交渉の名前を入力してください。</translation>
    </message>
    <message>
        <source>such as US-Japan framework talks</source>
        <translation>例: 日米包括経済協議</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>such as United States, Japan</source>
        <translation>例: 米国, 日本</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>such as Washington, Tokyo</source>
        <translation>例: Washington, Tokyo</translation>
    </message>
    <message>
        <source>Cities or time zones, your own side&apos;s first.</source>
        <translation>都市名かタイムゾーンを、自分の側から順に入力します。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開始日</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Write a note</source>
        <translation>メモの作成</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>メモを保存する</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>such as: A new coalition takes office in Tokyo.</source>
        <translation>例: 東京で新しい連立政権が発足。</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>発生日</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Repeated: %1 of them may already have been shown.</source>
        <translation>再通知: うち%1件は表示済みの可能性があります。</translation>
    </message>
    <message>
        <source>It came %1 ago; this is said daily until it is acknowledged.</source>
        <translation>%1前に到来しました。了解されるまで毎日通知します。</translation>
    </message>
    <message>
        <source>This reminder comes %1 late.</source>
        <translation>このリマインダーは%1遅れています。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a negotiation, and a law</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Whose move: %1</source>
        <translation>対応する側: %1</translation>
    </message>
    <message>
        <source>%1 dates have come</source>
        <translation>%1件の期日が到来</translation>
    </message>
    <message>
        <source>%1 reminders, %2 of dates that have come</source>
        <translation>リマインダー%1件(うち到来済み%2件)</translation>
    </message>
    <message>
        <source>%1 reminders</source>
        <translation>リマインダー%1件</translation>
    </message>
    <message>
        <source>and %1 more in the reminder list</source>
        <translation>ほか%1件はリマインダー一覧にあります</translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <translation>%3 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 in %3</source>
        <translation>%3 %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <translation>%1%2時間</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>Snoozed until now.</source>
        <translation>指定により再通知しています。</translation>
    </message>
    <message>
        <source>Shown before and not answered.</source>
        <translation>前に表示しましたが応答がありません。</translation>
    </message>
    <message>
        <source>Repeated: this may already have been shown.</source>
        <translation>再通知: 表示済みの可能性があります。</translation>
    </message>
    <message>
        <source>Repeated: this date stands again.</source>
        <translation>再通知: この期日は再び有効です。</translation>
    </message>
    <message>
        <source>This date is not yet confirmed by a second person.</source>
        <translation>この期日は第二者による確認がまだです。</translation>
    </message>
    <message>
        <source>This date moved since a second person confirmed it.</source>
        <translation>この期日は第二者の確認後に動きました。</translation>
    </message>
    <message>
        <source>The rule behind this date is unconfirmed.</source>
        <translation>この期日の規則は未確認です。</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <translation>%1(到来): %2</translation>
    </message>
    <message>
        <source>%1 is open: %2</source>
        <translation>%1(着手可): %2</translation>
    </message>
    <message>
        <source>%1 has passed: %2</source>
        <translation>%1(経過): %2</translation>
    </message>
    <message>
        <source>%1 was due: %2</source>
        <translation>%1(期日到来): %2</translation>
    </message>
    <message>
        <source>%1 has lapsed: %2</source>
        <translation>%1(満了): %2</translation>
    </message>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1まで%2: %3</translation>
    </message>
    <message>
        <source>%1 opens in %2: %3</source>
        <translation>%1まで%2: %3</translation>
    </message>
    <message>
        <source>%1 is due in %2: %3</source>
        <translation>%1まで%2: %3</translation>
    </message>
    <message>
        <source>%1 lapses in %2: %3</source>
        <translation>%1まで%2: %3</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午前0時</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Acknowledge</source>
        <translation>了解する</translation>
    </message>
    <message>
        <source>Snooze 1 hour</source>
        <translation>1時間後に再通知</translation>
    </message>
    <message>
        <source>Open the track</source>
        <translation>分野を開く</translation>
    </message>
    <message>
        <source>All reminders</source>
        <translation>すべてのリマインダー</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>and more in the reminder list</source>
        <translation>ほかはリマインダー一覧にあります</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Nothing is due.</source>
        <translation>期日はありません。</translation>
    </message>
    <message>
        <source>{group}, continued</source>
        <translation>{group}(続き)</translation>
    </message>
    <message>
        <source>Nothing can be printed there. Choose another printer or file.</source>
        <translation>そこには印刷できません。別のプリンターかファイルを選択してください。</translation>
    </message>
    <message>
        <source>“Unconfirmed”: the rule was not read in the original.</source>
        <translation>「未確認」: 規則の原文を確認していません。</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>{number}ページ</translation>
    </message>
    <message>
        <source>Printed {day}, {hour}, {city}</source>
        <translation>印刷: {day} {hour}、{city}</translation>
    </message>
    <message>
        <source>Replay: dates of a sample</source>
        <translation>再生: 見本の期日</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>No track has been opened yet.</source>
        <translation>分野はまだありません。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>%1 percent of the period is used</source>
        <translation>期間の%1パーセントが経過</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Plot: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>First %1; last %2; lowest %3; highest %4.</source>
        <translation>最初%1、最後%2、最低%3、最高%4。</translation>
    </message>
</context>
<context>
    <name>PostponementForm</name>
    <message>
        <source>Postpone a deadline</source>
        <translation>期限の延期</translation>
    </message>
    <message>
        <source>The old date stays in the history, with who moved it and why.</source>
        <translation>元の期日は、誰がなぜ動かしたかとともに履歴に残ります。</translation>
    </message>
    <message>
        <source>Postpone the deadline</source>
        <translation>期限を延期する</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>新しい期日</translation>
    </message>
    <message>
        <source>Give the new date.</source>
        <translation>新しい期日を入力してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>else the day&apos;s end</source>
        <translation>省略時はその日の終わり</translation>
    </message>
    <message>
        <source>Postponed by</source>
        <translation>延期者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>What this moves</source>
        <translation>動く期日</translation>
    </message>
    <message>
        <source>The dates this adds or moves are shown here as you type.</source>
        <translation>追加または変更される期日が、入力に応じてここに表示されます。</translation>
    </message>
    <message>
        <source>Show each reminder</source>
        <translation>リマインダーを個別に表示</translation>
    </message>
    <message>
        <source>No date moves.</source>
        <translation>動く期日はありません。</translation>
    </message>
    <message>
        <source>What this moves, dates in %1</source>
        <translation>動く期日(日付は%1)</translation>
    </message>
    <message>
        <source>Show %1 more of %2</source>
        <translation>さらに%1件を表示(全%2件)</translation>
    </message>
    <message>
        <source>%1. Let it move too: retract the published date</source>
        <translation>%1。これも動かす: 公表された期日を撤回</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>なくなります</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>{date} stays at {day}</source>
        <translation>{date}は{day}のまま</translation>
    </message>
    <message>
        <source>A published date stands in its place. Counted, it would go from {had} to {would}.</source>
        <translation>公表された期日が代わっています。計算では{had}から{would}に動きます。</translation>
    </message>
    <message>
        <source>A published date stands in its place. Counted, it would be {would}.</source>
        <translation>公表された期日が代わっています。計算では{would}となります。</translation>
    </message>
    <message>
        <source>It was {state} before. Still open, it would go to {would}.</source>
        <translation>すでに{state}です。未了であれば{would}に動きます。</translation>
    </message>
    <message>
        <source>Reminders: {changes}.</source>
        <translation>リマインダー: {changes}。</translation>
    </message>
    <message>
        <source>{date}, {stage}</source>
        <translation>{date}、{stage}</translation>
    </message>
    <message>
        <source>added, {will}</source>
        <translation>追加、{will}</translation>
    </message>
    <message>
        <source>dropped, was {was}</source>
        <translation>削除、以前は{was}</translation>
    </message>
    <message>
        <source>comes up at once</source>
        <translation>すぐに表示</translation>
    </message>
    <message>
        <source>acknowledged before, comes again {will}</source>
        <translation>了解済み、{will}に再通知</translation>
    </message>
    <message>
        <source>raised {was}, taken back</source>
        <translation>{was}に通知済み、取り下げ</translation>
    </message>
    <message>
        <source>snoozed until {was}, cancelled</source>
        <translation>{was}の再通知を取り消し</translation>
    </message>
    <message>
        <source>when it comes</source>
        <translation>到来時</translation>
    </message>
    <message>
        <source>{span} after</source>
        <translation>{span}後</translation>
    </message>
    <message>
        <source>{span} before</source>
        <translation>{span}前</translation>
    </message>
    <message>
        <source>It had ended before ({state}), and is counted anew because what it rests on changes.</source>
        <translation>すでに終了していました({state})が、根拠が変わるため計算し直します。</translation>
    </message>
    <message>
        <source>{day} is a day off in {city}: {name}.</source>
        <translation>{day}は{city}の休日です: {name}。</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>印刷するものはまだありません。</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>ProcedureForm</name>
    <message>
        <source>Start a procedure</source>
        <translation>手続の開始</translation>
    </message>
    <message>
        <source>Its dates appear at once; each clock waits for the event that starts it.</source>
        <translation>期日はすぐに表示されます。各期間は起算事由の発生を待ちます。</translation>
    </message>
    <message>
        <source>Start the procedure</source>
        <translation>手続を開始する</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>版を選択</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>変型</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>通称</translation>
    </message>
    <message>
        <source>Optional: tells two of a kind apart</source>
        <translation>任意: 同種の手続の区別用</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>開始日</translation>
    </message>
</context>
<context>
    <name>ProceedingForm</name>
    <message>
        <source>No procedure runs on this track. Start one first.</source>
        <translation>この分野で進行中の手続はありません。先に手続を開始してください。</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>Choose a procedure</source>
        <translation>手続を選択</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>期間を選択</translation>
    </message>
    <message>
        <source>Choose a procedure first.</source>
        <translation>先に手続を選択してください。</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>対象の機関</translation>
    </message>
    <message>
        <source>Choose a forum</source>
        <translation>機関を選択</translation>
    </message>
</context>
<context>
    <name>PublishedDateForm</name>
    <message>
        <source>Record a published date</source>
        <translation>公表された期日の記録</translation>
    </message>
    <message>
        <source>It stands in the place of the computed date; the difference stays to be seen.</source>
        <translation>計算された期日に代わります。差異は引き続き表示されます。</translation>
    </message>
    <message>
        <source>Record the published date</source>
        <translation>公表された期日を記録する</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Published date</source>
        <translation>公表された期日</translation>
    </message>
    <message>
        <source>Give the date that was published.</source>
        <translation>公表された期日を入力してください。</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>公表者</translation>
    </message>
    <message>
        <source>Optional: a forum or a party</source>
        <translation>任意: 機関または当事者</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>公表日</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first}〜{last}</translation>
    </message>
    <message>
        <source>{name} in {city}</source>
        <translation>{city}の{name}</translation>
    </message>
    <message>
        <source>Last working hours there on {day}</source>
        <translation>現地の最後の営業時間は{day}</translation>
    </message>
    <message>
        <source>During the meeting: {name}</source>
        <translation>会合中: {name}</translation>
    </message>
    <message>
        <source>{day_off}; last working hours there on {day}</source>
        <translation>{day_off}、現地の最後の営業時間は{day}</translation>
    </message>
    <message>
        <source>Close to: {dates}</source>
        <translation>接近: {dates}</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Convergence radar</source>
        <translation>集中レーダー</translation>
    </message>
    <message>
        <source>No dates ahead come together.</source>
        <translation>今後、集中する期日はありません。</translation>
    </message>
    <message>
        <source>Days within which dates are close together</source>
        <translation>期日を接近とみなす日数</translation>
    </message>
    <message>
        <source>Days apart, at most</source>
        <translation>間隔の上限(日)</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Tracks</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>記録簿</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>集中</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n within 30 days</source>
        <translation>
            <numerusform>%1、30日以内に%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1、%n件待ち</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>Record a reading</source>
        <translation>測定値の記録</translation>
    </message>
    <message>
        <source>Record the reading</source>
        <translation>測定値を記録する</translation>
    </message>
    <message>
        <source>Reading of</source>
        <translation>測定の対象</translation>
    </message>
    <message>
        <source>Choose what was read</source>
        <translation>測定の対象を選択</translation>
    </message>
    <message>
        <source>Nothing is measured here yet. Record an indicator or a context series first.</source>
        <translation>測定の対象がまだありません。先に指標か背景データを記録してください。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Give the value that was read.</source>
        <translation>測定値を入力してください。</translation>
    </message>
    <message>
        <source>a number, or words</source>
        <translation>数値または言葉</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>測定日</translation>
    </message>
    <message>
        <source>No reading is recorded yet.</source>
        <translation>測定値の記録はまだありません。</translation>
    </message>
    <message>
        <source>Last read on %1: %2</source>
        <translation>前回%1: %2</translation>
    </message>
    <message>
        <source>Words: listed, but not plotted.</source>
        <translation>言葉は一覧に表示され、グラフには表示されません。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Why this date</source>
        <translation>この期日の根拠</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>deadline of {day}</source>
        <translation>{day}の期限</translation>
    </message>
    <message>
        <source>{procedure}, version {version}</source>
        <translation>{procedure}、{version}版</translation>
    </message>
    <message>
        <source>{procedure} begins to run on this track</source>
        <translation>この分野で{procedure}が始まりました</translation>
    </message>
    <message>
        <source>Variant chosen</source>
        <translation>変型の選択</translation>
    </message>
    <message>
        <source>It runs on another version of its procedure</source>
        <translation>手続の別の版で進行</translation>
    </message>
    <message>
        <source>Date published</source>
        <translation>期日の公表</translation>
    </message>
    <message>
        <source>{name} opened</source>
        <translation>{name}を開始</translation>
    </message>
    <message>
        <source>{by} set a deadline: {day}</source>
        <translation>{by}が期限を設定: {day}</translation>
    </message>
    <message>
        <source>A deadline was set: {day}</source>
        <translation>期限を設定: {day}</translation>
    </message>
    <message>
        <source>Postponed to {day}</source>
        <translation>{day}に延期</translation>
    </message>
    <message>
        <source>Extended to {day}</source>
        <translation>{day}まで延長</translation>
    </message>
    <message>
        <source>Extended by {period}</source>
        <translation>{period}延長</translation>
    </message>
    <message>
        <source>{forum}&apos;s clocks</source>
        <translation>{forum}の期間</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>{whose} stood still for {days}</source>
        <translation>{whose}が{days}停止</translation>
    </message>
    <message>
        <source>{what}, closed until {day}</source>
        <translation>{what}、{day}まで閉庁</translation>
    </message>
    <message>
        <source>The clock was suspended</source>
        <translation>期間の進行を停止</translation>
    </message>
    <message>
        <source>{forum}&apos;s clocks were suspended</source>
        <translation>{forum}の期間の進行を停止</translation>
    </message>
    <message>
        <source>The clock runs again</source>
        <translation>期間の進行を再開</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>妥結</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>{what}, decided on {day}</source>
        <translation>{what}、{day}決定</translation>
    </message>
    <message>
        <source>The deadline was met</source>
        <translation>期限を履行</translation>
    </message>
    <message>
        <source>open</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Talks {state}</source>
        <translation>協議: {state}</translation>
    </message>
    <message>
        <source>on the record</source>
        <translation>実名での発言</translation>
    </message>
    <message>
        <source>background</source>
        <translation>背景説明</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation>匿名が条件</translation>
    </message>
    <message>
        <source>Indicator: {name}</source>
        <translation>指標: {name}</translation>
    </message>
    <message>
        <source>Reading: {value}</source>
        <translation>測定値: {value}</translation>
    </message>
    <message>
        <source>Context: {name}</source>
        <translation>背景データ: {name}</translation>
    </message>
    <message>
        <source>{by} reserves: {measure}</source>
        <translation>{by}が留保: {measure}</translation>
    </message>
    <message>
        <source>if: {trigger}</source>
        <translation>条件: {trigger}</translation>
    </message>
    <message>
        <source>, until {day}</source>
        <translation>、{day}まで</translation>
    </message>
    <message>
        <source>Tagged: {tags}</source>
        <translation>タグ: {tags}</translation>
    </message>
    <message>
        <source>Tags taken off: {tags}</source>
        <translation>タグを削除: {tags}</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>A second person is to confirm every computed date</source>
        <translation>計算された期日はすべて第二者が確認</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>An entry was retracted</source>
        <translation>記録を撤回</translation>
    </message>
    <message>
        <source>An entry was corrected</source>
        <translation>記録を訂正</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>{what} by {by}</source>
        <translation>{what}({by})</translation>
    </message>
    <message>
        <source>{what}, ruled by {by}</source>
        <translation>{what}({by}の決定)</translation>
    </message>
    <message>
        <source>Correct this entry…</source>
        <translation>この記録を訂正…</translation>
    </message>
    <message>
        <source>Correct the entry of %1</source>
        <translation>%1の記録を訂正</translation>
    </message>
    <message>
        <source>Retract this entry…</source>
        <translation>この記録を撤回…</translation>
    </message>
    <message>
        <source>Retract the entry of %1</source>
        <translation>%1の記録を撤回</translation>
    </message>
    <message>
        <source>recorded {day} by {who}</source>
        <translation>{who}が{day}に記録</translation>
    </message>
    <message>
        <source>recorded {day}</source>
        <translation>{day}に記録</translation>
    </message>
    <message>
        <source>Recorded {when}</source>
        <translation>{when}に記録</translation>
    </message>
    <message>
        <source>Came into this docket {when}</source>
        <translation>{when}にこの期限簿に登録</translation>
    </message>
</context>
<context>
    <name>ReminderDelegate</name>
    <message>
        <source>Snoozed</source>
        <translation>再通知待ち</translation>
    </message>
</context>
<context>
    <name>ReminderList</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>No reminder waits for an answer.</source>
        <translation>応答待ちのリマインダーはありません。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>了解する</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>後で再通知</translation>
    </message>
    <message>
        <source>Wake now</source>
        <translation>今すぐ戻す</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>すべて了解する</translation>
    </message>
    <message>
        <source>Reminders (REPLAY)</source>
        <translation>リマインダー(再生中)</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10分</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Until tomorrow, 9:00</source>
        <translation>明日の9:00まで</translation>
    </message>
    <message>
        <source>Until this day next week, 9:00</source>
        <translation>来週の同じ曜日の9:00まで</translation>
    </message>
    <message>
        <source>Until a date…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>One date among them has lapsed. Acknowledge them all?</source>
        <translation>満了した期日が1件含まれます。すべて了解しますか。</translation>
    </message>
    <message numerus="yes">
        <source>%n dates among them have lapsed. Acknowledge them all?</source>
        <translation>
            <numerusform>満了した期日が%n件含まれます。すべて了解しますか。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>snoozed until {when}</source>
        <translation>{when}に再通知</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>再通知</translation>
    </message>
    <message>
        <source>came {span} late</source>
        <translation>{span}遅れて到着</translation>
    </message>
    <message>
        <source>not shown on the {channel}</source>
        <translation>{channel}に表示できず</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span}前</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>REPLAY</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Step to the next event</source>
        <translation>次の出来事へ進む</translation>
    </message>
    <message>
        <source>Jump to this moment</source>
        <translation>この時点へ移動</translation>
    </message>
    <message>
        <source>Start my own docket</source>
        <translation>自分の期限簿を始める</translation>
    </message>
    <message>
        <source>Back to my docket</source>
        <translation>自分の期限簿に戻る</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>実時間</translation>
    </message>
    <message>
        <source>A minute a second</source>
        <translation>1秒で1分</translation>
    </message>
    <message>
        <source>An hour a second</source>
        <translation>1秒で1時間</translation>
    </message>
    <message>
        <source>6 hours a second</source>
        <translation>1秒で6時間</translation>
    </message>
    <message>
        <source>A day a second</source>
        <translation>1秒で1日</translation>
    </message>
    <message>
        <source>Moment to jump to</source>
        <translation>移動先の時点</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Bring back from the archive</source>
        <translation>保管からの復帰</translation>
    </message>
    <message>
        <source>It stands in the list again, with its tracks where it is a negotiation.</source>
        <translation>再び一覧に表示されます。交渉の場合は分野も表示されます。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>一覧に戻す</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>保管されているものはありません。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Choose what comes back</source>
        <translation>戻す対象を選択</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Brought back on</source>
        <translation>復帰日</translation>
    </message>
    <message>
        <source>Archived on %1.</source>
        <translation>%1に保管。</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>ResumptionForm</name>
    <message>
        <source>Resume the clock</source>
        <translation>期間の進行を再開する</translation>
    </message>
    <message>
        <source>Its periods run again from that day, with the time that was left.</source>
        <translation>その日から、残りの日数で期間が再び進行します。</translation>
    </message>
    <message>
        <source>No clock is suspended here. Suspend one first.</source>
        <translation>停止中の期間はありません。先に停止を記録してください。</translation>
    </message>
    <message>
        <source>Resumed by</source>
        <translation>再開者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>再開日</translation>
    </message>
</context>
<context>
    <name>RetractionForm</name>
    <message>
        <source>Retract an entry</source>
        <translation>記録の撤回</translation>
    </message>
    <message>
        <source>It no longer counts. Both it and the retraction stay in the docket.</source>
        <translation>この記録は無効になります。記録も撤回も期限簿に残ります。</translation>
    </message>
    <message>
        <source>Retract the entry</source>
        <translation>記録を撤回する</translation>
    </message>
    <message>
        <source>Choose the track whose entry is to be retracted first.</source>
        <translation>先に、撤回する記録のある分野を選択してください。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Choose an entry</source>
        <translation>記録を選択</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional: entered by mistake</source>
        <translation>任意: 誤入力など</translation>
    </message>
    <message>
        <source>Retracted on</source>
        <translation>撤回日</translation>
    </message>
</context>
<context>
    <name>SaveTemplateForm</name>
    <message>
        <source>Save as a template</source>
        <translation>ひな型として保存</translation>
    </message>
    <message>
        <source>Its parties, seats, tracks and procedures are kept; nothing of what happened is.</source>
        <translation>当事者、所在地、分野、手続を保存します。起きたことは保存しません。</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>ひな型を保存する</translation>
    </message>
    <message>
        <source>Open a negotiation first.</source>
        <translation>先に交渉を開始してください。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Choose a negotiation</source>
        <translation>交渉を選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Give the template a name.</source>
        <translation>ひな型の名前を入力してください。</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Optional: when to use it</source>
        <translation>任意: 使う場面</translation>
    </message>
    <message>
        <source>“%1” is kept. A new negotiation can be begun from it.</source>
        <translation>「%1」を保存しました。新しい交渉をここから開始できます。</translation>
    </message>
</context>
<context>
    <name>Sayings</name>
    <message>
        <source>Would be used on: {trigger}</source>
        <translation>行使の条件: {trigger}</translation>
    </message>
    <message>
        <source>{by} reserves: {measure}</source>
        <translation>{by}が留保: {measure}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{day} is a day off in {cities} ({name})</source>
        <translation>{day}は{cities}の休日です({name})</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}まで</translation>
    </message>
</context>
<context>
    <name>ScratchBar</name>
    <message>
        <source>TRYING OUT</source>
        <translation>試行中</translation>
    </message>
    <message>
        <source>Nothing here is in your docket.</source>
        <translation>ここでの内容は自分の期限簿に入りません。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>適用…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Look at my docket</source>
        <translation>自分の期限簿を見る</translation>
    </message>
</context>
<context>
    <name>Scratching</name>
    <message>
        <source>Lapse: trying something out</source>
        <translation>Lapse: 試行中</translation>
    </message>
    <message>
        <source>What you tried out is not in your docket.</source>
        <translation>試した内容は自分の期限簿に入っていません。</translation>
    </message>
    <message>
        <source>It is lost when Lapse ends.</source>
        <translation>Lapseを終了すると失われます。</translation>
    </message>
    <message>
        <source>Apply it first…</source>
        <translation>先に適用…</translation>
    </message>
    <message>
        <source>Throw it away and quit</source>
        <translation>破棄して終了</translation>
    </message>
    <message>
        <source>Nothing was tried yet, so there is nothing to apply.</source>
        <translation>まだ何も試していないため、適用するものがありません。</translation>
    </message>
    <message>
        <source>Your docket has changed since; this is what becomes of it as it is now.</source>
        <translation>その後に期限簿が変わりました。現在の期限簿ではこのようになります。</translation>
    </message>
    <message>
        <source>What you tried is recorded in your docket in one edit, which can be undone.</source>
        <translation>試した内容を一度の編集として期限簿に記録します。元に戻せます。</translation>
    </message>
    <message>
        <source>Apply what you tried</source>
        <translation>試した内容の適用</translation>
    </message>
    <message>
        <source>Record it in my docket</source>
        <translation>自分の期限簿に記録する</translation>
    </message>
    <message>
        <source>Throw away what you tried?</source>
        <translation>試した内容を破棄しますか。</translation>
    </message>
    <message>
        <source>It can&apos;t be brought back. Your docket stays as it is.</source>
        <translation>元に戻せません。期限簿はそのままです。</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>破棄する</translation>
    </message>
    <message>
        <source>Keep trying</source>
        <translation>試行を続ける</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>All tracks</source>
        <translation>すべての分野</translation>
    </message>
    <message>
        <source>retracted</source>
        <translation>撤回済み</translation>
    </message>
    <message>
        <source>negotiation opened</source>
        <translation>交渉の開始</translation>
    </message>
    <message>
        <source>track opened</source>
        <translation>分野の開始</translation>
    </message>
    <message>
        <source>procedure started</source>
        <translation>手続の開始</translation>
    </message>
    <message>
        <source>event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>variant chosen</source>
        <translation>変型の選択</translation>
    </message>
    <message>
        <source>published date</source>
        <translation>公表された期日</translation>
    </message>
    <message>
        <source>deadline set</source>
        <translation>期限の設定</translation>
    </message>
    <message>
        <source>postponement</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>tolling</source>
        <translation>トーリング</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>resumption</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>deadline met</source>
        <translation>期限の履行</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>context</source>
        <translation>背景データ</translation>
    </message>
    <message>
        <source>reserved right</source>
        <translation>留保された権利</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>retraction</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>in its source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>recorded by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>in its reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>heads of delegation</source>
        <translation>代表団長</translation>
    </message>
    <message>
        <source>party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>in its note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>in its summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>a party&apos;s view</source>
        <translation>当事者の見解</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Names, notes, statements, sources, reasons and persons are searched.</source>
        <translation>名前、メモ、発言、出典、理由、人名を検索します。</translation>
    </message>
    <message>
        <source>Nothing recorded says that. Fewer words find more.</source>
        <translation>該当する記録はありません。語を減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Search the docket</source>
        <translation>期限簿の検索</translation>
    </message>
    <message>
        <source>Search every text of the docket</source>
        <translation>期限簿の全文を検索</translation>
    </message>
    <message>
        <source>Search every text; quotes keep words together</source>
        <translation>全文を検索(引用符で語句をまとめる)</translation>
    </message>
    <message>
        <source>Enter opens the track at the entry  ·  Esc closes</source>
        <translation>Enterでその記録のある分野を開く・Escで閉じる</translation>
    </message>
</context>
<context>
    <name>SecondPersonForm</name>
    <message>
        <source>Ask for a second person</source>
        <translation>第二者による確認の要求</translation>
    </message>
    <message>
        <source>Each computed date says “not yet confirmed”, until a second person has confirmed it.</source>
        <translation>第二者が確認するまで、計算された各期日に「第二者の確認待ち」と表示されます。</translation>
    </message>
    <message>
        <source>Ask for it no longer</source>
        <translation>要求を取り消す</translation>
    </message>
    <message>
        <source>Open a negotiation first.</source>
        <translation>先に交渉を開始してください。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Choose a negotiation</source>
        <translation>交渉を選択</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用開始日</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>What happens at the lapse</source>
        <translation>満了後に起きること</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>背景データ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会合</translation>
    </message>
    <message>
        <source>Reserved countermeasures</source>
        <translation>留保された対抗措置</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>Record a context series</source>
        <translation>背景データの記録</translation>
    </message>
    <message>
        <source>Figures beside all tracks, such as an exchange rate. Its readings are recorded one by one.</source>
        <translation>為替レートなど、すべての分野に関わる数値です。測定値は一つずつ記録します。</translation>
    </message>
    <message>
        <source>Record the series</source>
        <translation>背景データを記録する</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>背景データ</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>such as: Dollar against the yen</source>
        <translation>例: ドル円相場</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Optional: yen per dollar</source>
        <translation>任意: 1ドル当たり円など</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Kept from</source>
        <translation>記録の開始日</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every choice holds at once.</source>
        <translation>選択はすぐに反映されます。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Weeks begin on</source>
        <translation>週の始まり</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Written beside what you record, so that others see who did.</source>
        <translation>記録に添えられ、誰が記録したかがわかります。</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>起動時</translation>
    </message>
    <message>
        <source>Reminders come up all the same. Where there is no tray, it starts minimised.</source>
        <translation>リマインダーは変わらず表示されます。トレイがない環境では最小化して起動します。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>トレイに常駐</translation>
    </message>
    <message>
        <source>Your files</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>You have no docket of your own yet; these choices last until Lapse is closed.</source>
        <translation>自分の期限簿がまだないため、選択はLapseを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>The day of the system&apos;s language</source>
        <translation>システムの言語による</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
</context>
<context>
    <name>SettlementForm</name>
    <message>
        <source>Settle or call off</source>
        <translation>妥結・取りやめ</translation>
    </message>
    <message>
        <source>What is still open ends. What had lapsed before stays lapsed.</source>
        <translation>未了のものは終了します。すでに満了したものは満了のままです。</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>取りやめを記録する</translation>
    </message>
    <message>
        <source>Record the settlement</source>
        <translation>妥結を記録する</translation>
    </message>
    <message>
        <source>What ends</source>
        <translation>終了する対象</translation>
    </message>
    <message>
        <source>Choose what ends</source>
        <translation>終了する対象を選択</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose an outcome</source>
        <translation>結果を選択</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>妥結</translation>
    </message>
    <message>
        <source>The parties agreed.</source>
        <translation>当事者が合意しました。</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>The party acting ended it.</source>
        <translation>措置をとる当事者が終了させました。</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
    <message>
        <source>In effect from</source>
        <translation>発効日</translation>
    </message>
    <message>
        <source>Give the date it takes effect.</source>
        <translation>発効する日を入力してください。</translation>
    </message>
    <message>
        <source>By</source>
        <translation>主体</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Sight</name>
    <message>
        <source>Lapse, date in sight</source>
        <translation>Lapse 常に表示中の期日</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>常に表示をやめる</translation>
    </message>
</context>
<context>
    <name>SnoozeUntil</name>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Give the day to be reminded on.</source>
        <translation>再通知する日を入力してください。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Snooze until a date</source>
        <translation>日付を指定して再通知</translation>
    </message>
    <message>
        <source>That moment has passed. Give a later one.</source>
        <translation>その時点は過ぎています。後の時点を入力してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>再通知する</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>whose move: {actor}</source>
        <translation>対応する側: {actor}</translation>
    </message>
    <message>
        <source>talks: {state}</source>
        <translation>協議: {state}</translation>
    </message>
    <message>
        <source>tags: {tags}</source>
        <translation>タグ: {tags}</translation>
    </message>
    <message>
        <source>{what} suspended with {span} left</source>
        <translation>{what}は残り{span}で停止中です</translation>
    </message>
    <message>
        <source>{what} lapsed {span} ago</source>
        <translation>{what}は{span}前に満了しました</translation>
    </message>
    <message>
        <source>{what} in {span}</source>
        <translation>{what}まで{span}です</translation>
    </message>
    <message>
        <source>{what} opens in {span}</source>
        <translation>{what}の解禁まで{span}です</translation>
    </message>
    <message>
        <source>{what} is due in {span}</source>
        <translation>{what}の期日まで{span}です</translation>
    </message>
    <message>
        <source>{what} lapses in {span}</source>
        <translation>{what}の満了まで{span}です</translation>
    </message>
</context>
<context>
    <name>Standpoint</name>
    <message>
        <source>Only tried out, not in the docket</source>
        <translation>試行のみ、期限簿には入っていません</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>間近</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>満了</translation>
    </message>
    <message>
        <source>lapsed, answered</source>
        <translation>満了・了解済み</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>事由待ち</translation>
    </message>
    <message>
        <source>open</source>
        <translation>着手可</translation>
    </message>
    <message>
        <source>met</source>
        <translation>履行済み</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>妥結</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>発効済み</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>差し替え済み</translation>
    </message>
</context>
<context>
    <name>StatementForm</name>
    <message>
        <source>Record a statement</source>
        <translation>発言の記録</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>発言を記録する</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言の内容</translation>
    </message>
    <message>
        <source>such as: A wide gap remains.</source>
        <translation>例: 隔たりは依然として大きい。</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Optional: name and office</source>
        <translation>任意: 氏名と役職</translation>
    </message>
    <message>
        <source>For</source>
        <translation>所属する当事者</translation>
    </message>
    <message>
        <source>Optional: a party</source>
        <translation>任意: 当事者</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>引用の条件</translation>
    </message>
    <message>
        <source>Choose the terms</source>
        <translation>引用の条件を選択</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>実名での発言</translation>
    </message>
    <message>
        <source>May be quoted by name.</source>
        <translation>氏名を示して引用できます。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景説明</translation>
    </message>
    <message>
        <source>May be quoted, but not by name.</source>
        <translation>氏名を示さずに引用できます。</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>匿名が条件</translation>
    </message>
    <message>
        <source>Its source stays unnamed.</source>
        <translation>情報源を明かしません。</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>発言日</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Stepping</name>
    <message>
        <source>Redo this edit</source>
        <translation>この編集をやり直す</translation>
    </message>
    <message>
        <source>Undo the last edit</source>
        <translation>直前の編集を元に戻す</translation>
    </message>
    <message>
        <source>Redo it, and move these dates</source>
        <translation>やり直して期日を動かす</translation>
    </message>
    <message>
        <source>Undo it, and move these dates</source>
        <translation>元に戻して期日を動かす</translation>
    </message>
</context>
<context>
    <name>SuspensionForm</name>
    <message>
        <source>Suspend the clock</source>
        <translation>期間の進行を停止する</translation>
    </message>
    <message>
        <source>Its periods stop with that day, and move on by as many days as the stop lasts.</source>
        <translation>その日で期間の進行が止まり、停止した日数だけ期日が後ろに動きます。</translation>
    </message>
    <message>
        <source>No clock runs here. Record the event that starts one first.</source>
        <translation>進行中の期間はありません。先に起算事由を記録してください。</translation>
    </message>
    <message>
        <source>Suspended by</source>
        <translation>停止者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>停止日</translation>
    </message>
</context>
<context>
    <name>TagsForm</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Words to find the track by. Filter by one with tag: before it.</source>
        <translation>分野を探すための語です。前にtag:を付けて絞り込めます。</translation>
    </message>
    <message>
        <source>Keep these tags</source>
        <translation>タグを保存する</translation>
    </message>
    <message>
        <source>Open a negotiation and a track first.</source>
        <translation>先に交渉と分野を開始してください。</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Choose a track</source>
        <translation>分野を選択</translation>
    </message>
    <message>
        <source>such as: minister, autumn round</source>
        <translation>例: 閣僚級, 秋の会合</translation>
    </message>
    <message>
        <source>These are the tags it has. Add one, or take one out.</source>
        <translation>現在のタグです。追加または削除してください。</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>broken off</source>
        <translation>決裂</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>talks suspended</source>
        <translation>協議中断</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>妥結</translation>
    </message>
    <message>
        <source>called off</source>
        <translation>取りやめ</translation>
    </message>
</context>
<context>
    <name>TalksForm</name>
    <message>
        <source>Record how the talks stand</source>
        <translation>協議の状況の記録</translation>
    </message>
    <message>
        <source>Talks may break off and resume; the clocks run on by themselves.</source>
        <translation>協議は決裂や再開をすることがあります。期間はそれと関係なく進行します。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>The talks</source>
        <translation>協議の状況</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>are broken off</source>
        <translation>決裂</translation>
    </message>
    <message>
        <source>are resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>are suspended</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>are open</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>By</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Optional: a party</source>
        <translation>任意: 当事者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>発生日</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>New negotiation from a template</source>
        <translation>ひな型から新しい交渉</translation>
    </message>
    <message>
        <source>It opens the usual tracks with their procedures. Everything can be changed afterwards.</source>
        <translation>通常の分野を手続とともに開始します。すべて後から変更できます。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな型</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>ひな型を選択</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>手続</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>One procedure alone…</source>
        <translation>一つの手続のみ…</translation>
    </message>
    <message>
        <source>Any law or treaty there is, on one track.</source>
        <translation>収録された法律や条約から一つを、一つの分野で開始します。</translation>
    </message>
    <message>
        <source>Nothing yet; every clock waits for its event</source>
        <translation>未開始。各期間は起算事由を待つ</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>{what}; the clocks run</source>
        <translation>{what}。期間が進行する</translation>
    </message>
    <message>
        <source>{law} runs on it</source>
        <translation>{law}が進行</translation>
    </message>
    <message>
        <source>{law} runs on it and begins with: {event}</source>
        <translation>{law}が進行、起算事由: {event}</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name}(複製)</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>ddd d</source>
        <translation>d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM</source>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>yyyy</source>
        <translation>yyyy年</translation>
    </message>
    <message>
        <source>No track has been opened yet; its periods will stand here.</source>
        <translation>分野はまだありません。開始すると期間がここに表示されます。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Bring today into sight (Home)</source>
        <translation>今日を表示 (Home)</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Bring every date into sight (End)</source>
        <translation>すべての期日を表示 (End)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save as SVG or PNG</source>
        <translation>SVGまたはPNGで保存</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像の保存</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>days in {city}</source>
        <translation>{city}の日付</translation>
    </message>
    <message>
        <source>clock stopped</source>
        <translation>期間の停止</translation>
    </message>
    <message>
        <source>Dates of different clocks close together:</source>
        <translation>異なる期間の期日が接近:</translation>
    </message>
    <message>
        <source>open until then</source>
        <translation>この日まで着手可</translation>
    </message>
    <message>
        <source>act by then</source>
        <translation>この日までに対応</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>この日より前は不可</translation>
    </message>
    <message>
        <source>happens by itself</source>
        <translation>自動的に発生</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>目安</translation>
    </message>
    <message>
        <source>calendar date</source>
        <translation>暦日</translation>
    </message>
</context>
<context>
    <name>TollingForm</name>
    <message>
        <source>Record a tolling</source>
        <translation>トーリングの記録</translation>
    </message>
    <message>
        <source>Clocks move on by the days the forum ruled, which need not be how long it was closed.</source>
        <translation>機関が定めた日数だけ期日が後ろに動きます。閉庁日数と同じとは限りません。</translation>
    </message>
    <message>
        <source>Record the tolling</source>
        <translation>トーリングを記録する</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Choose a ruling</source>
        <translation>決定を選択</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Give the first day.</source>
        <translation>初日を入力してください。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>末日</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Days tolled</source>
        <translation>加算日数</translation>
    </message>
    <message>
        <source>Give the number of days.</source>
        <translation>日数を入力してください。</translation>
    </message>
    <message>
        <source>such as 47</source>
        <translation>例: 47</translation>
    </message>
    <message>
        <source>Ruled by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Optional: a forum or a party</source>
        <translation>任意: 機関または当事者</translation>
    </message>
    <message>
        <source>another, or one not listed</source>
        <translation>一覧にない決定</translation>
    </message>
    <message>
        <source>closed for %1</source>
        <translation>閉庁: %1</translation>
    </message>
</context>
<context>
    <name>TrackBar</name>
    <message>
        <source>By %1, by name</source>
        <translation>%1別、名前順</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source>How the tracks are arranged: %1</source>
        <translation>分野の並べ方: %1</translation>
    </message>
    <message>
        <source>Filter the tracks</source>
        <translation>分野を絞り込む</translation>
    </message>
    <message>
        <source>By any word of a row, or by a tag, as in tag:autumn</source>
        <translation>行の語、またはtag:秋のようにタグで絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>TrackForm</name>
    <message>
        <source>Open a negotiation and a track first.</source>
        <translation>先に交渉と分野を開始してください。</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>分野</translation>
    </message>
    <message>
        <source>Choose a track</source>
        <translation>分野を選択</translation>
    </message>
    <message>
        <source>Optional: a party</source>
        <translation>任意: 当事者</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>TrackListView</name>
    <message>
        <source>No tracks yet.</source>
        <translation>分野はまだありません。</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>分野</translation>
    </message>
</context>
<context>
    <name>TrackOpeningForm</name>
    <message>
        <source>Open a track</source>
        <translation>分野の開始</translation>
    </message>
    <message>
        <source>One strand of a negotiation, with its own dates and its own history.</source>
        <translation>交渉の一つの筋道です。独自の期日と履歴を持ちます。</translation>
    </message>
    <message>
        <source>Open the track</source>
        <translation>分野を開く</translation>
    </message>
    <message>
        <source>Open a negotiation first.</source>
        <translation>先に交渉を開始してください。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Choose a negotiation</source>
        <translation>交渉を選択</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Give the track a name.</source>
        <translation>分野の名前を入力してください。</translation>
    </message>
    <message>
        <source>such as Medical equipment</source>
        <translation>例: 医療機器</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開始日</translation>
    </message>
</context>
<context>
    <name>TrackPage</name>
    <message>
        <source>Dates</source>
        <translation>期日</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Record…</source>
        <translation>記録…</translation>
    </message>
    <message>
        <source>Settled: no date runs.</source>
        <translation>妥結しており、進行中の期日はありません。</translation>
    </message>
    <message>
        <source>Called off: no date runs.</source>
        <translation>取りやめとなり、進行中の期日はありません。</translation>
    </message>
    <message>
        <source>No dates yet.</source>
        <translation>期日はまだありません。</translation>
    </message>
    <message>
        <source>No dates yet. Start a procedure or set a party&apos;s deadline.</source>
        <translation>期日はまだありません。手続を開始するか、当事者の期限を設定してください。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>Tracking</name>
    <message>
        <source>No track matches “%1”. Esc shows them all again.</source>
        <translation>「%1」に一致する分野はありません。Escですべて表示します。</translation>
    </message>
    <message>
        <source>Nothing is archived.</source>
        <translation>保管されているものはありません。</translation>
    </message>
    <message>
        <source>No tracks here. What was archived is under Archived in the menu above.</source>
        <translation>ここに分野はありません。保管したものは上のメニューの「保管済み」にあります。</translation>
    </message>
    <message>
        <source>%1 filters are saved, which is the most: delete one first.</source>
        <translation>保存できる絞り込みは%1件までです。先に1件削除してください。</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>この絞り込みを保存</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>絞り込みの名前の変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>絞り込みの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存する</translation>
    </message>
</context>
<context>
    <name>Tracks</name>
    <message>
        <source>+{count}</source>
        <translation>+{count}</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>期日なし</translation>
    </message>
    <message>
        <source>Lapsed and unanswered</source>
        <translation>満了・未応答</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Open to act on</source>
        <translation>着手可</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>発効済み</translation>
    </message>
    <message>
        <source>Waiting for an event</source>
        <translation>事由待ち</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>履行済み</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>妥結</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>差し替え済み</translation>
    </message>
    <message>
        <source>Lapsed, answered</source>
        <translation>満了・了解済み</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>1 reminder waits for an answer</source>
        <translation>1件のリマインダーが応答待ちです</translation>
    </message>
    <message numerus="yes">
        <source>%n reminders wait for an answer</source>
        <translation>
            <numerusform>%n件のリマインダーが応答待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Lapse</source>
        <translation>Lapseを開く</translation>
    </message>
    <message>
        <source>Quit; no reminders until Lapse runs again</source>
        <translation>終了する(次に起動するまでリマインダーなし)</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>week</source>
        <translation>週間</translation>
    </message>
    <message>
        <source>month</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>clear day</source>
        <translation>日(両端不算入)</translation>
    </message>
    <message>
        <source>sitting day</source>
        <translation>会期日</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>回の会合</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
</context>
<context>
    <name>VariantForm</name>
    <message>
        <source>Choose a variant</source>
        <translation>手続の変型の選択</translation>
    </message>
    <message>
        <source>A branch of the procedure that the facts call for: it changes periods, or adds steps.</source>
        <translation>事情に応じた手続の分岐です。期間が変わるか、段階が加わります。</translation>
    </message>
    <message>
        <source>Choose the variant</source>
        <translation>変型を選択する</translation>
    </message>
    <message>
        <source>No procedure on this track has a variant left to choose.</source>
        <translation>この分野の手続に、選択できる変型は残っていません。</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>変型</translation>
    </message>
    <message>
        <source>Choose a procedure first.</source>
        <translation>先に手続を選択してください。</translation>
    </message>
    <message>
        <source>Chosen by</source>
        <translation>選択者</translation>
    </message>
    <message>
        <source>Optional: a forum or a party</source>
        <translation>任意: 機関または当事者</translation>
    </message>
    <message>
        <source>From</source>
        <translation>適用開始日</translation>
    </message>
</context>
<context>
    <name>VersionField</name>
    <message>
        <source>%1, in force on that day</source>
        <translation>%1、その日に施行中</translation>
    </message>
</context>
<context>
    <name>VersionForm</name>
    <message>
        <source>Choose another version</source>
        <translation>別の版を選択</translation>
    </message>
    <message>
        <source>Every date of the procedure is counted anew by that version, from its beginning.</source>
        <translation>手続のすべての期日を、最初からその版で計算し直します。</translation>
    </message>
    <message>
        <source>Change the version</source>
        <translation>版を変更する</translation>
    </message>
    <message>
        <source>No procedure on this track has another version.</source>
        <translation>この分野の手続に別の版はありません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Choose a version</source>
        <translation>版を選択</translation>
    </message>
    <message>
        <source>Choose a procedure first.</source>
        <translation>先に手続を選択してください。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Optional: a forum or a party</source>
        <translation>任意: 機関または当事者</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>決定日</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>{when} in {city}</source>
        <translation>{city} {when}</translation>
    </message>
    <message>
        <source>No date is to come.</source>
        <translation>今後の期日はありません。</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <source>Lapse, wall view</source>
        <translation>Lapse 壁面表示</translation>
    </message>
</context>
<context>
    <name>Walling</name>
    <message>
        <source>No negotiation is tracked yet.</source>
        <translation>追跡中の交渉はまだありません。</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Begin a negotiation</source>
        <translation>交渉を始める</translation>
    </message>
    <message>
        <source>From a template, such as Title VII consultations or a WTO dispute, or with one procedure.</source>
        <translation>第7編の協議やWTO紛争などのひな型から、または一つの手続で始めます。</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>ひな型から始める…</translation>
    </message>
    <message>
        <source>Set a first deadline…</source>
        <translation>最初の期限を設定…</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>見本を見る</translation>
    </message>
    <message>
        <source>The US-Japan framework talks of 1994, replayed from the day they broke off.</source>
        <translation>1994年の日米包括経済協議を、決裂の日から再生します。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>見本を開く</translation>
    </message>
    <message>
        <source>Bring what you have</source>
        <translation>手元のものを取り込む</translation>
    </message>
    <message>
        <source>A docket file from a colleague or from another machine.</source>
        <translation>同僚や別のパソコンの期限簿ファイルを取り込みます。</translation>
    </message>
    <message>
        <source>Import a docket file…</source>
        <translation>期限簿ファイルを取り込む…</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>No negotiation is tracked yet.</source>
        <translation>追跡中の交渉はまだありません。</translation>
    </message>
    <message>
        <source>Ctrl+K finds everything and computes any date. F1 shows the keys.</source>
        <translation>Ctrl+Kで何でも検索し、期日を計算できます。F1でキー操作を表示します。</translation>
    </message>
</context>
<context>
    <name>WholeForm</name>
    <message>
        <source>Open a negotiation first.</source>
        <translation>先に交渉を開始してください。</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Choose a negotiation</source>
        <translation>交渉を選択</translation>
    </message>
</context>
<context>
    <name>WholeOrTrackForm</name>
    <message>
        <source>Open a negotiation first.</source>
        <translation>先に交渉を開始してください。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Choose what it is about</source>
        <translation>対象を選択</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Holidays are those of %1: name that calendar.</source>
        <translation>休日は%1のものです。そのカレンダーを指定してください。</translation>
    </message>
    <message>
        <source>The calendar weekends knows no holidays.</source>
        <translation>カレンダーweekendsは祝日を考慮しません。</translation>
    </message>
    <message>
        <source>Unconfirmed, for its original text was not read: %1 (%2).</source>
        <translation>原文を確認していないため未確認です: %1(%2)。</translation>
    </message>
    <message>
        <source>%1 is no working day (%2): the last one before it is %3.</source>
        <translation>%1は営業日ではありません(%2)。直前の営業日は%3です。</translation>
    </message>
    <message>
        <source>A part of %1 days is no whole number; it was rounded down to %2.</source>
        <translation>%1日の一部が整数にならないため、%2に切り下げました。</translation>
    </message>
    <message>
        <source>%1%2.</source>
        <translation>%1%2。</translation>
    </message>
    <message>
        <source>%1 What is done later counts as done on %2.</source>
        <translation>%1それより後の行為は%2の行為とみなされます。</translation>
    </message>
    <message>
        <source>There was no %1 in %2: the date was skipped, and the day before ran into the next.</source>
        <translation>%2に%1は存在しません。日付が飛ばされ、前日から翌日に続きました。</translation>
    </message>
    <message>
        <source>The day ends at midnight in %1: %2</source>
        <translation>%1ではこの日は午前0時に終わります: %2</translation>
    </message>
    <message>
        <source>The time is up at %1 in %2: %3</source>
        <translation>%2の%1に刻限となります: %3</translation>
    </message>
    <message>
        <source>The day ends at %1 in %2: %3</source>
        <translation>%2ではこの日は%1に締め切られます: %3</translation>
    </message>
    <message>
        <source>It comes with the first moment of %1 in %2: %3.</source>
        <translation>%2の%1の始まりとともに到来します: %3。</translation>
    </message>
    <message>
        <source>It comes at %1 on %2 in %3: %4.</source>
        <translation>%3の%2 %1に到来します: %4。</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>起算事由</translation>
    </message>
    <message>
        <source>%1 is the day of %2</source>
        <translation>%1は%2の日です</translation>
    </message>
    <message>
        <source>%1: nothing is counted, the date is that day.</source>
        <translation>%1。何も数えず、その日が期日です。</translation>
    </message>
    <message>
        <source>%1: %2, for clear days lie between.</source>
        <translation>%1。%2(両端不算入の期間のため)。</translation>
    </message>
    <message>
        <source>%1: %2 (%3: %4).</source>
        <translation>%1。%2(%3: %4)。</translation>
    </message>
    <message>
        <source>%1: %2, as set for this count.</source>
        <translation>%1。%2(この計算での指定)。</translation>
    </message>
    <message>
        <source>it is not counted</source>
        <translation>この日は算入しません</translation>
    </message>
    <message>
        <source>counting starts on %1, the first working day before it</source>
        <translation>その前の最初の営業日である%1から数えます</translation>
    </message>
    <message>
        <source>counting starts on %1, the first working day after it</source>
        <translation>その後の最初の営業日である%1から数えます</translation>
    </message>
    <message>
        <source>it would be counted, but is not a working day (%1)</source>
        <translation>算入する日ですが、営業日ではありません(%1)</translation>
    </message>
    <message>
        <source>it is counted as the first day</source>
        <translation>この日を初日として算入します</translation>
    </message>
    <message>
        <source>The clock stood still for %1: it is added to %2, before any roll, which gives %3.</source>
        <translation>期間の進行が%1停止したため、繰越しの前に%2に加え、%3となります。</translation>
    </message>
    <message>
        <source>The clock stood still for %1: they are added to %2, before any roll, which gives %3.</source>
        <translation>期間の進行が%1停止したため、繰越しの前に%2に加え、%3となります。</translation>
    </message>
    <message>
        <source>as set for this count</source>
        <translation>この計算での指定</translation>
    </message>
    <message>
        <source>%1 lies outside the calendar %2; it is not rolled (%3).</source>
        <translation>%1はカレンダー%2の範囲外のため、繰り越しません(%3)。</translation>
    </message>
    <message>
        <source>%1 is not a working day</source>
        <translation>%1は営業日ではありません</translation>
    </message>
    <message>
        <source>%1 is not a working day (%2)</source>
        <translation>%1は営業日ではありません(%2)</translation>
    </message>
    <message>
        <source>%1; it is not rolled (%2).</source>
        <translation>%1。繰り越しません(%2)。</translation>
    </message>
    <message>
        <source>%1: it is rolled back to the last working day before, %2 (%3).</source>
        <translation>%1。直前の営業日の%2に繰り上げます(%3)。</translation>
    </message>
    <message>
        <source>%1: it is rolled forward to the next working day, %2 (%3).</source>
        <translation>%1。次の営業日の%2に繰り越します(%3)。</translation>
    </message>
    <message>
        <source>%1: it is rolled forward to the next day, %2 (%3).</source>
        <translation>%1。翌日の%2に繰り越します(%3)。</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday; no roll.</source>
        <translation>%1は土曜日でも日曜日でもないため、繰り越しません。</translation>
    </message>
    <message>
        <source>%1 is no Saturday or Sunday; this regime would not roll it anyway.</source>
        <translation>%1は土曜日でも日曜日でもありません。この計算規則ではもともと繰り越しません。</translation>
    </message>
    <message>
        <source>%1 is a working day; no roll.</source>
        <translation>%1は営業日のため、繰り越しません。</translation>
    </message>
    <message>
        <source>%1 is a working day; this regime would not roll it anyway.</source>
        <translation>%1は営業日です。この計算規則ではもともと繰り越しません。</translation>
    </message>
    <message>
        <source>By %1 it would hold fewer than %2 working days: it runs on to %3 (%4: %5).</source>
        <translation>%1までの営業日が%2日に満たないため、%3まで続きます(%4: %5)。</translation>
    </message>
    <message>
        <source>The period is shorter than %1 days (%2: %3)</source>
        <translation>期間が%1日未満です(%2: %3)</translation>
    </message>
    <message>
        <source>%1 on from %2</source>
        <translation>%2から%1後</translation>
    </message>
    <message>
        <source>%1 back from %2</source>
        <translation>%2から%1前</translation>
    </message>
    <message>
        <source>%1: there is no %2, so %3 (%4: %5).</source>
        <translation>%1: %2は存在しないため、%3となります(%4: %5)。</translation>
    </message>
    <message>
        <source>%1 is the day of the same number: %2.</source>
        <translation>%1の応当日は%2です。</translation>
    </message>
    <message>
        <source>%1, that day included, is %2: %3.</source>
        <translation>%1(初日算入)は%2です: %3。</translation>
    </message>
    <message>
        <source>%1, the first day counted, it ends %2: %3 (%4: %5).</source>
        <translation>%1は、算入する初日から数えて%2に満了します: %3(%4: %5)。</translation>
    </message>
    <message>
        <source>%1, the first day counted, they end %2: %3 (%4: %5).</source>
        <translation>%1は、算入する初日から数えて%2に満了します: %3(%4: %5)。</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, month, year</comment>
        <translation>%3年%2%1日</translation>
    </message>
    <message>
        <source>the day after %1</source>
        <translation>%1の翌日</translation>
    </message>
    <message>
        <source>the day before %1</source>
        <translation>%1の前日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years and months</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2 in all,</source>
        <translation>%1(計%2)</translation>
    </message>
    <message>
        <source>%1 follows: %2.</source>
        <translation>%1を数えます: %2。</translation>
    </message>
    <message>
        <source>%1 is counted back: %2.</source>
        <translation>%1をさかのぼって数えます: %2。</translation>
    </message>
    <message>
        <source>%1 follow: day 1 is %2, day %3 is %4.</source>
        <translation>%1を数えます。1日目は%2、%3日目は%4です。</translation>
    </message>
    <message>
        <source>%1 are counted back: day 1 is %2, day %3 is %4.</source>
        <translation>%1をさかのぼって数えます。1日目は%2、%3日目は%4です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a reason, and what follows</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1; %2 in between not counted: %3 (calendar %4).</source>
        <translation>%1。その間の%2は算入しません: %3(カレンダー%4)。</translation>
    </message>
    <message>
        <source>The %1 %2 before that, of those recorded, is on %3.</source>
        <translation>記録された中でその前の第%1の%2は%3です。</translation>
    </message>
    <message>
        <source>The %1 %2 after that, of those recorded, is on %3.</source>
        <translation>記録された中でその後の第%1の%2は%3です。</translation>
    </message>
    <message>
        <source>The %1 is %2.</source>
        <translation>%1は%2です。</translation>
    </message>
    <message>
        <source>The %1 before is %2.</source>
        <translation>その前の%1は%2です。</translation>
    </message>
    <message>
        <source>The %1 after is %2.</source>
        <translation>その後の%1は%2です。</translation>
    </message>
    <message>
        <source>There is no %1: the month&apos;s last day is %2.</source>
        <translation>%1は存在しません。その月の末日は%2です。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month</comment>
        <translation>%2%1日</translation>
    </message>
    <message>
        <source>The last %1 is %2.</source>
        <translation>直前の%1は%2です。</translation>
    </message>
    <message>
        <source>The next %1 is %2.</source>
        <translation>次の%1は%2です。</translation>
    </message>
    <message>
        <source>Clear days leave out the last day as well as the first: the day before them is %1.</source>
        <translation>両端不算入では初日も末日も算入しません。その前日は%1です。</translation>
    </message>
    <message>
        <source>Clear days leave out the last day as well as the first: the day after them is %1.</source>
        <translation>両端不算入では初日も末日も算入しません。その翌日は%1です。</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>2分の1</translation>
    </message>
    <message>
        <source>%1 of the %2 up to %3 ends on %4.</source>
        <translation>%3までの%2の%1は%4に終わります。</translation>
    </message>
    <message>
        <source>%1 of the %2 up to %3, rounded down, ends on %4.</source>
        <translation>%3までの%2の%1(切り下げ)は%4に終わります。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2では%1</translation>
    </message>
    <message>
        <source>, which is %1</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>A party</source>
        <translation>当事者</translation>
    </message>
    <message>
        <source>%1 set it, on %2, for %3.</source>
        <translation>%1が%2に、期限を%3に設定しました。</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The %1 of %2%3 moved it from %4 to %5%6.</source>
        <translation>%2の%1%3により、%4から%5に動きました%6。</translation>
    </message>
    <message>
        <source>A later date took its place on %1.</source>
        <translation>%1に後の期日に差し替えられました。</translation>
    </message>
    <message>
        <source>, decided on %1</source>
        <translation>、%1決定</translation>
    </message>
    <message>
        <source>The matter was %1 with effect from %2%3%4.</source>
        <translation>この案件は%2付で%1となりました%3%4。</translation>
    </message>
    <message>
        <source>It was %1 with effect from %2%3%4.</source>
        <translation>%2付で%1となりました%3%4。</translation>
    </message>
    <message>
        <source>It was met on %1.</source>
        <translation>%1に履行されました。</translation>
    </message>
    <message>
        <source>It ended as %1 on %2.</source>
        <translation>%2に終了しました(%1)。</translation>
    </message>
    <message>
        <source>It is not yet confirmed by a second person.</source>
        <translation>第二者による確認がまだです。</translation>
    </message>
    <message>
        <source>%1 confirmed %2 on %3; the date has moved since.</source>
        <translation>%1が%3に%2を確認しましたが、その後に期日が動きました。</translation>
    </message>
    <message>
        <source>%1 confirmed it on %2.</source>
        <translation>%1が%2に確認しました。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>This rule is unconfirmed: it was not read in its original text.</source>
        <translation>この規則は未確認です。原文を確認していません。</translation>
    </message>
    <message>
        <source>No date can be computed: %1</source>
        <translation>期日を計算できません: %1</translation>
    </message>
    <message>
        <source>The clock has not started: it waits for %1.</source>
        <translation>期間はまだ起算されていません。%1を待っています。</translation>
    </message>
    <message>
        <source>It comes on %1 at the earliest: %2.</source>
        <translation>早くて%1です: %2。</translation>
    </message>
    <message>
        <source>%1 of %2 set a new clock. It replaces the one from %3, which would have ended on %4.</source>
        <translation>%2の%1により新たに起算します。%3からの期間(%4に満了する予定)に代わります。</translation>
    </message>
    <message>
        <source>the count waits for %1.</source>
        <translation>計算は%1を待っています。</translation>
    </message>
    <message>
        <source>The published date is %1%2. It cannot be checked: %3</source>
        <translation>公表された期日は%1です%2。照合できません: %3</translation>
    </message>
    <message>
        <source>The later of two counts holds: the other, %1, leads to %2.</source>
        <translation>二つの計算のうち遅い方によります。他方(%1)は%2となります。</translation>
    </message>
    <message>
        <source>The earlier of two counts holds: the other, %1, leads to %2.</source>
        <translation>二つの計算のうち早い方によります。他方(%1)は%2となります。</translation>
    </message>
    <message>
        <source>It may come earlier: a second count waits for %1.</source>
        <translation>早まる可能性があります。もう一つの計算が%1を待っています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>1 day before the hearing</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>It may not come before %1: %2, not %3.</source>
        <translation>%1より前にはなりません。%3ではなく%2となります。</translation>
    </message>
    <message>
        <source>It may not come later than %1: %2, not %3.</source>
        <translation>%1より後にはなりません。%3ではなく%2となります。</translation>
    </message>
    <message>
        <source>It is also bound to %1, which is not known yet.</source>
        <translation>まだわからない%1による制限もあります。</translation>
    </message>
    <message>
        <source>The clock is stopped: %1 holds only for the time before the stop, and moves on with each day it lasts.</source>
        <translation>期間は停止しています。%1は停止前の分だけによる期日で、停止が1日続くごとに後ろに動きます。</translation>
    </message>
    <message>
        <source>The clock stood still%1 for %2 from %3 on: it moves from %4 to %5.</source>
        <translation>期間の進行%1が%3から%2停止したため、%4から%5に動きます。</translation>
    </message>
    <message>
        <source>The clock stood still%1 for %2 from %3: it moves from %4 to %5.</source>
        <translation>期間の進行%1が%3から%2停止したため、%4から%5に動きます。</translation>
    </message>
    <message>
        <source>It was extended by %1, from %2 to %3.</source>
        <translation>%1延長され、%2から%3に動きました。</translation>
    </message>
    <message>
        <source>It was extended from %1 to %2.</source>
        <translation>%1から%2に延長されました。</translation>
    </message>
    <message>
        <source>The published date, %1, stands in place of the computed one, which is the same</source>
        <translation>公表された期日%1が計算上の期日に代わります(両者は同じです)</translation>
    </message>
    <message>
        <source>The published date, %1, stands in place of the computed %2: it is %3 later</source>
        <translation>公表された期日%1が計算上の%2に代わります(%3遅い)</translation>
    </message>
    <message>
        <source>The published date, %1, stands in place of the computed %2: it is %3 earlier</source>
        <translation>公表された期日%1が計算上の%2に代わります(%3早い)</translation>
    </message>
    <message>
        <source>All stops together are %1, added to the day counted to, %2, and rolled once: %3</source>
        <translation>停止は合わせて%1です。計算した日の%2に加え、一度だけ繰り越します: %3</translation>
    </message>
    <message>
        <source>All of it is added to the day counted to, %1, and rolled once: %2</source>
        <translation>すべてを計算した日の%1に加え、一度だけ繰り越します: %2</translation>
    </message>
    <message>
        <source>What it rested on is retracted.</source>
        <translation>根拠であった記録が撤回されています。</translation>
    </message>
    <message>
        <source>The %1 of %2 that it rested on was retracted on %3%4.</source>
        <translation>根拠であった%2の%1が%3に撤回されました%4。</translation>
    </message>
    <message>
        <source>The %1 of %2%3.</source>
        <translation>%2の%1%3。</translation>
    </message>
</context>
<context>
    <name>_SetDateForm</name>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Choose a deadline</source>
        <translation>期限を選択</translation>
    </message>
    <message>
        <source>No party&apos;s deadline is open on this track. Set one first.</source>
        <translation>この分野に未了の期限はありません。先に設定してください。</translation>
    </message>
</context>
</TS>
