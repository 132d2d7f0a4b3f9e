/**
 * Names that differ between Dutch and English and that neither CLDR nor the counted pairs know well. Curated by hand.
 * Each line: Dutch words | English words; any word of one side explains any word of the other. Keys as `makeKey`.
 */
export const NAMES = `
nederland nederlands nederlandse nederlander nederlanders hollands hollandse hollander | netherlands dutch dutchman holland
belgie belgisch belgische belg belgen | belgium belgian belgians
vlaanderen vlaams vlaamse vlaming vlamingen | flanders flemish fleming
wallonie waals waalse walen | wallonia walloon walloons
duitsland duits duitse duitser duitsers | germany german germans
frankrijk frans franse fransman fransen | france french frenchman
engeland engels engelse engelsman engelsen | england english englishman
groot-brittannie brits britse brit britten verenigd koninkrijk vk | britain british briton britons uk united kingdom
schotland schots schotse schot schotten | scotland scottish scot scots
ierland iers ierse ier ieren | ireland irish irishman
wales welsh | wales welsh
spanje spaans spaanse spanjaard spanjaarden | spain spanish spaniard spaniards
italie italiaans italiaanse italiaan italianen | italy italian italians
portugal portugees portugese portugezen | portugal portuguese
griekenland grieks griekse griek grieken | greece greek greeks
zwitserland zwitsers zwitserse zwitser | switzerland swiss
oostenrijk oostenrijks oostenrijkse oostenrijker oostenrijkers | austria austrian austrians
denemarken deens deense deen denen | denmark danish dane danes
zweden zweeds zweedse zweed | sweden swedish swede swedes
noorwegen noors noorse noor noren | norway norwegian norwegians norse
finland fins finse fin finnen | finland finnish finn finns
ijsland ijslands ijslandse ijslander ijslanders | iceland icelandic icelander
polen pools poolse pool | poland polish pole poles
tsjechie tsjechisch tsjechische tsjech tsjechen | czechia czech czechs
slowakije slowaaks slowaakse slowaken | slovakia slovak slovaks
hongarije hongaars hongaarse hongaar hongaren | hungary hungarian hungarians
roemenie roemeens roemeense roemenen | romania romanian romanians
bulgarije bulgaars bulgaarse bulgaren | bulgaria bulgarian bulgarians
servie servisch servische servier serviers | serbia serbian serb serbs
kroatie kroatisch kroatische kroaat kroaten | croatia croatian croat croats
bosnie bosnisch bosnische bosnier bosniers | bosnia bosnian bosnians
albanie albanees albanese albanezen | albania albanian albanians
rusland russisch russische rus russen | russia russian russians
sovjet-unie sovjet sovjets sovjetunie | soviet union soviets ussr
oekraine oekraiens oekraiense oekrainer oekrainers | ukraine ukrainian ukrainians
wit-rusland belarus belarussisch wit-russisch | belarus belarusian
kiev kyiv | kyiv kiev
cherson | kherson
charkov charkiv | kharkiv kharkov
odessa odesa | odesa odessa
krim | crimea crimean
turkije turks turkse turk turken | turkey turkish turk turks turkiye
koerdistan koerdisch koerdische koerd koerden | kurdistan kurdish kurd kurds
syrie syrisch syrische syrier syriers | syria syrian syrians
irak iraaks iraakse irakees irakese irakezen | iraq iraqi iraqis
iran iraans iraanse iranier iraniers | iran iranian iranians
israel israelisch israelische israeli israelier israeliers | israel israeli israelis
palestina palestijns palestijnse palestijn palestijnen | palestine palestinian palestinians
gazastrook westoever westelijke jordaanoever | gaza strip west bank
libanon libanees libanese libanezen | lebanon lebanese
egypte egyptisch egyptische egyptenaar egyptenaren | egypt egyptian egyptians
marokko marokkaans marokkaanse marokkaan marokkanen | morocco moroccan moroccans
zuid-afrika zuid-afrikaans zuid-afrikaanse | south africa african
afrika afrikaans afrikaanse afrikaan afrikanen | africa african africans afrikaans
azie aziatisch aziatische aziaat aziaten | asia asian asians
europa europees europese europeaan europeanen | europe european europeans
amerika amerikaans amerikaanse amerikaan amerikanen vs verenigde staten | america american americans us usa united states
australie australisch australische australier australiers | australia australian australians
china chinees chinese chinezen | china chinese
japan japans japanse japanner japanners | japan japanese
korea koreaans koreaanse koreaan koreanen | korea korean koreans
india indiaas indiase indier indiers | india indian indians
indonesie indonesisch indonesische indonesier indonesiers nederlands-indie indie indisch | indonesia indonesian indonesians indies
filipijnen filipijns filipijnse filipino | philippines philippine filipino filipinos
brazilie braziliaans braziliaanse brazilianen | brazil brazilian brazilians
argentinie argentijns argentijnse argentijnen | argentina argentine argentinian argentinians
mexico mexicaans mexicaanse mexicaan mexicanen | mexico mexican mexicans
suriname surinaams surinaamse surinamer surinamers | suriname surinamese
ivoorkust | cote ivoire ivory coast
kaapverdie kaap verdische | cape verde
kaapstad kaap | cape town
nieuw-zeeland nieuw-zeelands | new zealand
oost-timor | east timor leste
brussel brusselse | brussels
parijs parijse | paris parisian
londen londense | london
rome romeins romeinse romeinen | rome roman romans
berlijn berlijnse | berlin
wenen weense | vienna viennese
antwerpen antwerpse | antwerp
gent gentse | ghent
brugge | bruges
leuven leuvense | leuven louvain
luik luikse | liege
mechelen | mechelen malines
den haag | hague
keulen | cologne
munchen | munich
hannover | hanover
aken | aachen
praag praagse | prague
warschau warschaupact | warsaw
boedapest | budapest
boekarest | bucharest
belgrado | belgrade
krakau | krakow cracow
moskou moskouse | moscow muscovite
sint-petersburg petersburg | st petersburg saint
kopenhagen | copenhagen
lissabon | lisbon
athene | athens
venetie venetiaans venetiaanse | venice venetian
florence | florence florentine
milaan | milan
turijn | turin
napels | naples
genua | genoa
straatsburg | strasbourg
rijsel | lille
duinkerken | dunkirk
luxemburg luxemburgs luxemburgse | luxembourg
geneve | geneva
bazel | basel
teheran | tehran
bagdad | baghdad
jeruzalem | jerusalem
cairo kairo | cairo
peking beijing | beijing peking
sjanghai shanghai | shanghai
hongkong | hong kong
tokio | tokyo
nijl | nile
rijn | rhine
maas | meuse
donau | danube
theems | thames
schelde | scheldt
middellandse zee | mediterranean sea
noordzee oostzee zwarte rode dode kaspische | north sea baltic black red dead caspian
stille oceaan zuidzee atlantische grote | pacific atlantic ocean
alpen | alps
pyreneeen | pyrenees
karpaten | carpathians
eu europese unie | eu european union
vn verenigde naties | un united nations
navo | nato
who wereldgezondheidsorganisatie wgo | who world health organization organisation
tweede kamer eerste kamer staten-generaal | house of representatives senate lower upper parliament states general
hoge raad hooggerechtshof | supreme court
raad van state | council of state
ministerie ministeries minister | ministry minister department secretary
witte huis | white house
wk ek | world cup championship championships euro european
os olympische olympisch spelen | olympics olympic games
pasen kerst kerstmis pinksteren sinterklaas nieuwjaar nieuwjaarsdag oudjaar | easter christmas pentecost nicholas new year
koningsdag bevrijdingsdag | king's day liberation day
eerste wereldoorlog tweede wereldoorlog wereldoorlog wo | world war wwi wwii first second ww2 ww1
koude oorlog | cold war
middeleeuwen middeleeuws middeleeuwse | middle ages medieval
gouden eeuw | golden age
bijbel koran thora | bible quran koran torah
god heer allah | god lord allah
christendom christen christenen jezus christus | christianity christian christians jesus christ
islam islamitisch moslim moslims mohammed | islam islamic muslim muslims muhammad mohammed
jood joods joodse joden | jew jewish jews
hindoe hindoes hindoeisme | hindu hindus hinduism
boeddhisme boeddhist boeddha | buddhism buddhist buddha
katholiek katholieke rooms-katholiek | catholic roman
protestant protestants protestantse | protestant
benedictus | benedict
franciscus | francis
koning koningin prins prinses keizer hertog graaf | king queen prince princess emperor duke count
karel | charles
hendrik | henry
willem | william
lodewijk | louis ludwig
filips | philip
johannes | john
paulus | paul
petrus pieter peter | peter
jacobus | james jacob
jozef | joseph
maria | mary
johanna | joan
catharina | catherine
elisabeth | elizabeth
margaretha | margaret
joris | george
btw | vat
bbp | gdp
bnp | gnp
mkb zzp | sme smes
ngo ngo's | ngo ngos
nachtwacht | night watch
wereldbank | world bank
internationaal gerechtshof strafhof | international court criminal
veiligheidsraad algemene vergadering | security council general assembly
europese commissie europees parlement raad | european commission parliament council
partij arbeid pvda vvd cda groenlinks pvv d66 sp | labour party
republikeins republikeinse republikein republikeinen | republican republicans
democratisch democratische democraat democraten | democrat democrats democratic
congres senaat huis afgevaardigden | congress senate house representatives
gouverneur burgemeester | governor mayor
estland ests estse estisch estische esten letland lets letse litouwen litouws litouwse | estonia estonian estonians latvia latvian lithuania lithuanian
christus chr | christ bc bce ad ce
atheense atheens | athenian athens
bengaals bengaalse bengalen | bengal bengali
arisch arische ariers | aryan aryans
kaapverdisch kaapverdische kaapverdie | cape verde verdean
zeeland zeelands zeelandse zeelander | zealand zealander zealanders
noorman noormannen | norman normans viking vikings
assepoester | cinderella
florida | fla
angelsaksisch angelsaksische | anglo saxon
gelre gelderland | guelders gelderland
wo woi woii | world war wwi wwii
russisch russische rusland | soviet
engels engelse engeland engelands | britain british uk kingdom
brits britse | england english
duitslands | germany german
tsjecho-slowakije slowakije slowaak slowaken tsjecho slowaakse | czechoslovakia czechoslovak slovakia slovak slovaks
iers ierse ieren | irishmen
krijt krijttijdperk krijtperiode | cretaceous
arctisch arctische noordpool noordpoolgebied | arctic
zuidpool antarctisch antarctische | antarctic antarctica
kuifje | tintin
guust | gaston
robbedoes | spirou
linkse links rechtse rechts | left right
golfstaten golfstaat golfland golflanden | gulf
tweede eerste wereldoorlog | world war
noordoost noordoosten zuidwest zuidwesten noordwest zuidoost | northeast southwest northwest southeast
chinees-russisch | sino
`;
