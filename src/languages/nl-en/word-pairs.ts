/**
 * Dutch words (keys as `makeKey` makes them) with the English words that translate them, most frequent first.
 * Counted in parallel text by `bench/make-word-pairs.js`; not edited by hand.
 */
export const WORD_PAIRS = `
a please b referred
aa aa sanitary bb
aan't memorizing
aanbeden worshiped
aanbestedende contracting procurement
aanbeveelt recommends advocated bloc commend
aanbevelen recommend
aanbeveling recommendation
aanbevelingen recommendations
aanbevolen recommended
aanbidden worship
aanbidding worship
aanbieden offer offering providing
aanbieders providers
aanbieding offer
aanbiedingen offers deals
aanbiedt offering
aanbod offer supply range demand
aanbouw vacant cultivation dominating
aanbrengen changes
aandacht attention
aandachtig attentively
aandeel proportion
aandeelhouders shareholders
aandelen shares
aandoening condition disease
aandoeningen disorders illnesses diseases
aandoet owing
aandrijving drive harmonic
aandringen insist urge
aanduiding placeholder indication designation
aanduidingen indications placeholders designations
aangaande eplp
aangeboden offered provided
aangeboren congenital defects
aangebracht made mark
aangebroken moment arrived approaching
aangedaan avery wrongs
aangedreven powered reels driven
aangeduid indicated identified designated
aangeeft indicates indicating
aangegane commitments underpinned
aangegeven indicated specified indicating
aangegrepen misguided
aangehaalde quoted
aangehouden detained margin imposed
aangeklaagd charged reckless
aangekocht purchased acquired
aangekochte purchased forecasting registering distributing
aangekomen arrived didn
aangekondigd announced
aangekondigde announced
aangekoppeld mounted
aangelegd assembled
aangelegde illustrate
aangelegenheden matters affairs
aangelegenheid matter
aangeleverd supplied rivm
aangemaakt created
aangemeld signed logged sign
aangemelde notified acknowledged logged apprised
aangemerkt marked
aangemoedigd encouraged
aangenaam pleasant pleasantly
aangename pleasant
aangenomen adopted
aangepakt grips tackled handled addressed
aangepast custom adapted adjusted customized changed updated
aangepaste custom customized
aangeraakt lay touched
aangeraden recommended advisable
aangericht damage
aangeroepen invoked
aangeschaft purchased relates
aangesloten connected plugged affiliated cable
aangespoord encouraged urged spurred
aangesproken touched approached
aangesteld appointed
aangestuurd partly recourse decree mesh
aangetast affected vulnerability
aangetaste affected
aangetoond shown demonstrated studies
aangetroffen found detected
aangetrokken attracted
aangevallen attacked guerrillas assaulted
aangeven indicate
aangevinkt checkbox checked
aangevoerd landed
aangevraagd requested
aangevraagde requested syncml
aangevuld supplemented complemented
aangewakkerd fueled fuelled stiff islanders
aangewezen designated appointed
aangezet operational turning
aangezicht face
aangezien given
aangezuurde acidified kephir curdled flavoured concentrated
aangifte declaration
aangiften declarations icp
aangiftes declarations declararations intrastat
aangrenzende adjacent neighbouring
aangrijpen destabilise
aanhalen fairly forge
aanhalingstekens marks quotation quotes
aanhanger supporter repeats vogue follower
aanhangers supporters toward
aanhangig infringement
aanhangsel appendix appendage
aanhangwagens trailers caravans
aanhouden persists persist
aanhoudende persistent ongoing sustained
aankan hack
aanklacht charges filed indictment
aanklachten charges
aanklager prosecution prosecutor attorney
aankomen arriving arrive
aankomende upcoming
aankomst arrival arriving
aankomt comes arrive arrives chips
aankondigen announce codenamed
aankondiging announcement
aankondigingen announcements
aankoop purchase purchasing buying
aankoopprijs buying tender
aankopen purchases
aankwam arrived
aanleg construction
aanleggen piles
aanleiding rise
aanloop leading
aanmaakt produces
aanmaken create creating creation
aanmaning formal notice reminder
aanmaningsbrief formal notice dated
aanmelden sign log
aanmelding sign subscription
aanmeldingen logins failures
aanmeldt sign signs
aanmerkelijk significantly markedly
aanmerking eligible qualify
aanmoedigen encourage encouraging
aanmoediging encouragement encouraging stimulus renew
aanneemt assumes proportions
aannemelijk promptly
aannemen assume adopt
aanneming adoption
aanpak approach
aanpakken grips
aanpasbaar customizable immutable
aanpasbare customizable adjustable
aanpassen customize adjust customizing adapt modify
aanpassing adjustment customization adaptation personalization adapting
aanpassingen adjustments customizations personalizations modifications adaptations
aanpassingsvoorvoegsel prefix
aanpast accordingly customizing
aanraakt lay finger
aanrader spotlight
aanraken touch lay finger touching
aanraking touch rub shoulders corrosive
aanroepen calls calling
aanschaf procurement purchasing
aanschaffen purchase acquire
aanslag terrorist
aanslagen attacks sept
aansluit plug ties
aansluiten join aansluiten
aansluitend flush mentioning
aansluiting socket
aansluitingen jacks cups solder
aansporen encouraging urging
aanspraak claim
aansprakelijk liable liability accountable
aansprakelijkheid details liability guarantee skipper booking
aanspreekpunt hospitality
aanspreekt appeal suffer
aanstaan turned aramean doesn
aanstaande upcoming prospective
aanstelling appointment entitlement theato
aanstootgevend offensive obscene vexatious
aantal number
aantallen numbers quantities
aantast affecting messing
aantasten undermining
aantasting degradation
aantekenen borehole visa
aantekening annotation phenology
aantekeningen notes annotations annotation
aantonen demonstrate prove
aantoont demonstrates
aantrekkelijk attractive appealing
aantrekkelijke attractive
aantrekkelijker attractive appealing inviting
aantrekken attract gon recruitment
aantrekkingskracht attraction
aantrof ahikam nethaniah gedaliah mizpah
aanvaard accepted
aanvaardbaar acceptable
aanvaardbare acceptable pitch
aanvaarde recognised entitlement
aanvaarden accept terms
aanvaarding acceptance
aanvaardt accepts
aanval attack
aanvallen attacks attack
aanvaller attacker adversary striker
aanvallers attackers
aanvang onset commencement
aanvankelijk initially originally criticism
aanvankelijke reconsidered tempered
aanvegen wipe
aanviel attacked
aanvinken int avoids polygons
aanvoelt feels
aanvoer landing landings
aanvoerder captain
aanvoeren sv weighty
aanvraag request boat insurance enquiry s inquiry base
aanvragen requests request applications
aanvrager applicant requester requestor
aanvragers applicants requesters
aanvullen complement
aanvullend supplementary supervision
aanvullende additional supplementary
aanvulling addition complement supplement supplementing
aanvullingen additions supplements
aanwezig present
aanwezigen attendees
aanwezigheid presence
aanwijzen finger designate
aanwijzer pointer
aanwijzing clue indication designation
aanwijzingen evidence clues directions indications prompts
aanzetten turn
aanzien respect regards towards
aanzienlijk significantly considerably significant considerable substantially
aanzienlijke considerable significant substantial
aanzoek pop
aap monkey brushing
aard nature
aardappel potato peeling
aardappelen potatoes
aardappels potatoes
aardbeien strawberries strawberry
aardbeving earthquake quake honshu japan's
aardbevingen earthquakes
aardbol globe
aarde earth
aarden hack
aardewerk pottery porcelain clay
aardgas gas
aardig nice pretty penny
aardige pretty
aardolie petroleum crude
aardoppervlak surface earth's extracting underneath
aardse earthly
aarzelen hesitate
aas ace bait
abdominale abdominal echocardiography
aberratie aberration inspector
abnormaal abnormal abnormally rhythm
abnormale abnormal
abonnee subscriber
abonneer subscribe trailers
abonneert subscribe
abonnees subscribers
abonnement subscription plan
abonnementen subscriptions plans subscription
abonneren subscribe subscribing
abortus abortion abortions
about masculine
abrikozen apricots pears
absolute absolute discrepancy
absoluut absolutely absolute definitely
absorberen absorb absorbing
absorptie absorption
abstracte abstract
absurd absurd preposterous
absurde absurd absurdity
academisch academic
academische academic
acceleratie acceleration
accent accent
accenten accents
acceptabel acceptable
acceptabele acceptable
acceptatie acceptance adoption
accepteer accept
accepteerde accepted opulence s'uka s'ri acarya ramacandra
accepteert accepts accept
accepteren accept terms come accepting
accessoires accessories
accijnzen excise
accommodatie accommodation
accommodaties accommodations accommodation christa linders
account account
accountant accountant
accountants accountants
accounts accounts
accu battery
accu's batteries battery
accuraat accurate accurately
accurate accurate
acht eight
achten deem whenever
achter behind
achteraan rear
achteraf afterwards
achterban rank
achterbank seat blanket
achterdeur door
achtereenvolgende consecutive surge successive
achtereenvolgens consist
achteren backward
achtergestelde subordinated privileged disadvantaged vain battles
achtergrond background backdrop
achtergronden backgrounds
achterhaald outdated superseded
achterhalen figure pursue overtake
achterin rear
achterkant back
achterlaat unattended
achterlaten leave
achterna chased chasing chase overtake
achternaam surname
achterstallig overdue allotted
achterstallige overdue
achterstand backlog
achterste rear
achtertuin backyard yard
achteruit backwards worse backward
achteruitgang regression
achtervoegsel suffix
achtervolgd chased pursued
achtervolgen chasing pursue yarran
achtervolgt chasing pursuing
achterwaartse backward backwards
achterzijde rear
achtig lifestyle
achtste eighth
achttien eighteen golinkin
achttiende eighteenth
acquis acquis communautaire
acryl acrylic
acteren acting
acteur actor
acteurs actors
actie action
actief active actively running
actieplan plan action
actieplannen plans
actieprogramma action programme
acties actions action
actieve active
actievenster pane
activa assets asset
activeer activate
activeert activate activates kanban
activeren activate trigger
activering activation prompts
activeringsvergrendeling activation lock
activiteit activity
activiteiten activities operations activity
activum asset depreciation
actoren actors players
actrice actress
acts acts
actualiteit topical unintentionally
actueel topical
actuele current actual topical
acute acute respiratory
adapter adapter
adapters adapters tuv
adblocker blocker
adblockers blockers
add ons
additieven additives
adelaar eagle
adem breath breathe
adembenemend breathtaking
adembenemende breathtaking stunning
ademen breathe breathing chakra
ademhalen breathing breathe
ademhaling breathing
adequaat adequately adequate
adequate adequate
aderen veins arteries
adjunct deputy vice
admin admin
administratie administration
administratief administrative assistants
administratieve administrative
administrator admin
admiraal admiral plundering
adolescenten adolescents
adopteren adopting
adoptie adoption
adrenaline adrenaline
adres address
adresbalk bar shield
adresboek book address global
adresboeken books
adressen addresses
adverteerders advertisers
advertentie ad advertising advertisement
advertenties ads advertising advertisements
adverteren advertise advertising
advies opinion advice
adviezen opinions advice
adviseer advise
adviseert recommends advises advising
adviseren advise recommend
adviseur advisor adviser
adviseurs advisers advisors consultants
advocaat lawyer attorney
advocaten lawyers attorneys
af once get down
afbakenen delineate servants
afbeelding image
afbeeldingen images image
afbeeldingsbewerker editor image
afblazen blow steam
afbraak degradation breakdown
afbreekbare biodegradable
afbreken abort texts
afbreuk prejudice
afdalen downhill descent
afdaling descent downhill
afdeling department section
afdelingen departments centers sections
afdoende adequate satisfactory conclusively
afdronk swallow
afdruk printing
afdrukken print printing
afdwingen restored enforce forcing
affaire affair
afgaan he'd
afgebeeld depicted pictured portrayed
afgebroken aborted cancelled
afgedrukt printed
afgedrukte printed
afgedwongen enforced enforce enforces
afgegeven issued licences
afgehandeld handled
afgekort abbreviated angle futbol
afgelegd traveled
afgelegen remote distant
afgeleid derived distracted
afgeleide derived derivative derivatives
afgeleverd delivered
afgelopen last past recent
afgemaakt finished
afgemeld signed opted
afgenomen decreased
afgeraden discouraged arthritis antagonists
afgerekend settled
afgerond rounded completed concluded finished
afgeronde rounded
afgeschaft abolished deprecated
afgeschreven breeding reproductive
afgesloten closed sealed completed
afgesneden fabrizio
afgespeeld crackling buzzing
afgesproken agreed
afgestaan donated surrendered looted loaned
afgestemd tailored aligned
afgestemde concerted
afgestudeerd graduated
afgetrokken subtracted
afgevaardigde honourable representative
afgevaardigden members representatives honourable
afgeven nitrite poppers amyl nitric
afgevoerd discharged dosed
afgevraagd wondered
afgeweken exceptions derogations
afgewerkt finished
afgewerkte finished
afgewezen rejected turned refused
afgezet deposited disposed denouncing protesters
afgezien apart aside
afgifte licences
afgunst envy
afhalen takeaway
afhandelen handling handle picks fulfill
afhandeling handling fulfillment
afhangen depend upon
afhangt depends dependent
afhankelijk depending depends dependent depend
afhankelijke dependent interdependent
afhankelijkheden dependencies
afhankelijkheid dependency dependence
afkoelen cool
afkomst origin descent passing ethnicity
afkomstig originating comes originate derived
afkomstige derived
afkorting abbreviation initials acronym
afkortingen abbreviations
aflatende relentless continuing arsenal sinister
afleggen polygraph
afleiden distracted distract
afleveren deliver
aflevering episode
afleveringen episodes
afloop outcome afterwards
afloopt expires
aflopen expiry
aflopende descending sloping tiled
aflossing redemption proceeds
afmaken finish finishing
afmelden log unsubscribe opt logout
afmeting resize
afmetingen dimensions size sizes
afname decrease reduction
afneemt falls decreases
afnemen decrease decline
afnemers buyers chilled
afpersing extortion gotti
afrolmenu dropdown
afronden conclude rounding finishing
afronding rounding completion
afschaffen abolish
afschaffing abolition abolishing
afscheid goodbye bye
afschrift statement
afschriften statements coda
afschriftregel statement
afschriftregels statement
afschrijving depreciation debit
afschrijvingsprofiel depreciation
afschuiven buck
afschuwelijke appalling
afsluit closing
afsluiten close shutdown quit shutting
afsluiter shaped valve
afsluiting closure conclusion conclude
afsnijden lenvatinib shark
afspeelt happening seventies
afspelen play playback
afspiegeling reflects reflection
afspraak appointment deal
afspraken appointments agreements arrangements
afspreken manoeuvre supranational legitimately
afstammelingen descendants
afstand distance remote away remotely
afstanden distances
afstandsbediening remote
afstappen intermediate
afstemmen reconcile matching align reconciling
afstemming reconciliation adjustment matching
afstuderen graduation graduating graduate
aftreden resignation
aftrek deduction
aftrekbaar deductible infusion calc
aftrekbare deductible
aftrekken subtract deduct
afval waste
afvalbeheer waste recycling
afvallen scrap wayside
afvalstoffen waste wastes hazardous
afvalwater wastewater sewage sewer
afvoer drain drainage
afvragen wonder ourselves
afwachten tight
afwachting pending awaiting waiting
afwas dishes
afweging consideration careful
afwerken finishing
afwerking finish finishing
afwerpen bear fruit
afwezig absent
afwezigheid absence
afwijken differ stray
afwijkend realm
afwijkende abnormal
afwijking variance derogation notwithstanding deviation
afwijkingen abnormalities derogations anomalies deviations
afwijkt differs
afwijzen reject rejecting
afwijzing rejection
afwikkeling clearing
afwisselend alternately varied alternating corrugated
afwisseling alternation variation
afzender sender
afzet schemes wisely affirmation imperialist populous
afzien mildly
afzonderlijk separately individually separate
afzonderlijke individual separate
age wetenschap
agenda agenda calendar
agenda's calendars agendas diaries blogs
agent agent cop officer
agenten agents cops officers
agentschappen agencies
agonisten agonists beta
agrarische agricultural
agressie aggression
agressief aggressive
agressieve aggressive
agro agri agro
ah ah
aids aids
airconditioning conditioned conditioning
ajb please
aka aka
akkoord agreement newsletter agree
akkoorden chords agreements
akoestiek acoustics
akoestisch acoustic
akoestische acoustic
alarm alarm wolf cry
alarmen alarms
album album
albums albums
alcohol alcohol
alcoholgehalte alcohol alcoholic beverages
alcoholhoudende alcoholic spirituous ment
alcoholische alcoholic
aldus thus
alert alert
alfa alpha alfa
alfabet alphabet cyrillic
alfabetisch alphabetically alphabetical
alfabetische alphabetical alphabetically
alfanumerieke alphanumeric
algehele overall
algemeen general generally large
algemene general generic common overall
algen algae
algoritme algorithm
algoritmen algorithms
alhoewel although though
alias alias
aliassen aliases
alibi alibi
alinea subparagraph paragraph
alinea's subparagraphs
all inclusive
allang should've
allebei both
alledaagse everyday ordinary
alleen not alone
alleenstaande showfoto
allemaal last it's we're they're
allen allen sinned times glory
aller greatest
allerbelangrijkste peers willingness
allereerst firstly
allereerste appeared
allergieen allergies
allergisch allergic
allergrootste corporations
allerhande kinds
allerlei kinds sorts
alles everything anything
allesbehalve yourselves
alom widely
alomvattende comprehensive
alsjeblieft please
alsmede well
alsof like it's pretend
alstublieft please
altaar altar
alternatief alternative alternatively
alternatieve alternative alternate
alternatieven alternatives
althans least
altijd always
aluminium aluminium
aluminiumfolie foil
aluminiumhydroxide hydroxide
aluminiumlegering alloy extruded
aluminiumlegeringen alloys alloy
aluminiumoxide oxide alumina
alvast advance
alvleesklier pancreas pancreatic
alvorens prior
alzo ye abide unto carmel shunammite
am afrika
amandelen almonds
amateur amateur
ambacht craft
ambachtelijk motorhomes
ambachtelijke craft artisanal crafts
ambachten crafts javanese
ambassade embassy consulate
ambassades embassies
ambassadeur ambassador
ambitie ambition
ambities ambitions
ambitieus ambitious
ambitieuze ambitious
ambtenaar official servant
ambtenaren officials civil servants
ambulance ambulance
amd amd
amendement amendment
amendementen amendments nos tabled
amfibieen amphibians reptiles amphibian roamed
amfitheater amphitheatre pula
amp amp
amper barely hardly
amusement entertainment leisure trainers amusement
an der
anabole anabolic steroid
analisten analysts biomedical
analoge analog analogue
analoog analog analogue
analyse analysis
analyseert analyzes
analysemethoden analytical detectable
analyseren analyse analyze analysing
analyses analysis analyses
analytische analytical analytics finstral
ananas pineapple
anatomisch anatomical
ander another other different
andere other another
anderen others
anderhalf half
anderhalve earnest superiority
andermans people's else's
anders otherwise else different someone something
andersom versa vice conversely
andersoortige notice
anderszins otherwise
anderzijds hand
anemie anaemia anemia
angiogenese angiogenesis
angst fear anxiety
angsten fears
angstig scared fearful anxious
animatie animation animated
animaties animations animators animation
anker anchor anchored
annotatie annotation archivists
announce announce subscribing
annuleert cancel cancelling
annuleren cancel cancelling
annuleringen cancellations
anoniem anonymous anonymously
anonieme anonymous
anonimiteit anonymity
antacida antacids magnesium hydroxide
ante ante
antemortemkeuring ante mortem
antenne antenna
anti anti
antibiotica antibiotics antibiotic
anticiperen anticipate
anticonceptie contraception childbearing
antiek antiques antique
antieke antique ancient
antilichaam antibody monoclonal
antilichamen antibodies antibody
antipersoneelmijnen personnel anti landmines mines
antitumorwerking antitumour replication
antropologie anthropology
antwoord answer response reply
antwoordde replied answered crumbs
antwoorden answers responses reply replies answer respond
antwoordt answers
antwoorduw tweet replyyour venkatesh wallpapernext wallpaperleave
apart separate separately
aparte separate
apartment county cottage rent
apen monkeys apes
apostel apostle
apostelen apostles
apotheek pharmacy
apotheken pharmacies
apotheker pharmacist keepers leaflet
apothekers pharmacists
app app
apparaat device
apparaatgroeptoewijzing mapping
apparaatinschrijving enrollment
apparaatinschrijvingsmanager enrollment
apparaatregistratie enrollment
apparaten devices device
apparatuur equipment
appartement apartment
appartementen apartments apartment
appel apple bullet
appelen apples clementines oranges pears
appelmoes applesauce granules sauce infant grape
appels apples oranges
appelsap juice
appendix appendix
applaus applause
applicatie application
applicaties applications
apps apps app
april april
apt apt
aptitude aptitude aptitude's
aquacultuur aquaculture aquatic
aquarium aquarium
aquatische aquatic aquaculture harvesting husbandry
arbeid labour labor employment
arbeider worker
arbeiders workers
arbeidskosten labor
arbeidskrachten labour skilled shortages
arbeidsmarkt labour
arbeidsmarktbeleid labour
arbeidsplaats workplace
arbeidsplaatsen jobs employment
arch arch
archeologen archaeologists
archeologie archaeology
archeologische archaeological
archief archive archives
archiefcollecties photographic
archiefmateriaal material archive archival
archiefstuk te archief rechtsvoorgangers
archiefstukken archival
archieftoegang het inventaris
archieven archives
archipel archipelago
architect architect
architecten architects
architectonische architectural
architecturen architectures
architectuur architecture
archivaris archivist
archive archive geschiedenis
archiveren archive archiving archival
archivering archiving
arena arena
argument argument
argumenten arguments
ark ark
arm arm poor
armatuur luminaire pictogram evago
armband bracelet agate chunky
armbanden bracelets
arme poor
armen arms welcomed poor
armoede poverty
armste poorest microfinance
aroma aroma flavour bodied
aroma's aromas flavourings flavours sensory
aromatische aromatic
arrangementen arrangements folk
arrest judgment ruling
arrestatie arrest
arrestatiebevel warrant arrest
arrestaties arrests sweeps
arresteren arrest
arriveerde arrived
arriveerden arrived prithu maitreya praying
arriveert arrive arrives arriving
arrogant arrogant mighty
arrogante arrogant
arrow arrow
art art state
artefacten artifacts
artiest artist performer
artiesten artists performers
artifacts artifacts
artikel article
artikelen items articles trolley shopping
artikelkaart card
artikelposten entries ledger
artikels journalists
artillerie artillery hertogenbosch
artisjokken artichokes
artist artist
artistiek artistic
artistieke artistic
arts doctor
artsen doctors physicians
artwork artwork
as axis ashes
asc asc rabobank binaryfate acp
asfalt asphalt
asiel asylum
asielzoekers asylum seekers
ask ask
aspect aspect
aspecten aspects
aspiraties aspirations
aspirine aspirin ibuprofen
ass ass kick
assemblage assembly
assemblageartikel assembly
assemblagemedewerkers assemblers
assemblageorder assembly
assemblageorderregels assembly
assemblageorders assembly
assemblagestuklijst bom
assemblagestuklijsten boms
assemblagetechnici assemblers prefabricated
assembleren assemble
assembly's assemblies
assen axis axes suspension axle
asset asset
assets assets jpn
assistent assistant wizard auxiliary
assistenten assistants auxiliaries
assistentie assistance
assisteren assist
associatie association asean
associatieovereenkomst association stabilisation
associeren associate
assortiment range assortment
asterisme asterism
asterismen asterisms mansions
astrometry astrometry
astronaut astronaut
astronauten astronauts
astronomen astronomers
astronomie astronomy
astronomische astronomical
astronoom astronomer
at ate
atelier workshop
aten ate stale
atlas atlas
atlassen atlases
atleten athletes
atletiek athletics iaaf ioc ottey
atmosfeer atmosphere
atmosferen atmospheres explosive planetary
atmosferische atmospheric refraction
atomen atoms atom
atoombom atomic bomb hiroshima
attractie attraction
attracties attractions rides
attributen attributes attribute
attributentabel attribute
attribuut attribute curly braces
attribuutwaarden attributes attribute
au au
aubergine aubergine
aubergines aubergines aubergine
auberginesaus sauce meatballs
audio audio
audiovisueel audiovisual
audiovisuele audiovisual visual audio
audit audit auditing
auditfile audit
auditor auditor
audits audits auditing
augurken gherkins pickles
augustus august
auteur author
auteurs authors
auteurschap authorship
auteursrecht copyright
auteursrechten copyright copyrights
auth auth
authenticatie authentication factor
authenticiteit authenticity
authentiek authentic
authentieke authentic
authentificatie authentication
auto car auto
auto's cars
autobuilder autobuilder
autofabrikanten makers
autofocus autofocus auto
automatisch automatically
automatische automatic auto
automatiseren automate automating
automatisering automation
automobilisten motorists
autonome autonomous
autonomie autonomy
autonoom autonomous
autorisatie authorization authorize
autoriseren authorize
autoriteit authority competent
autoriteiten authorities
avatar avatar
avond night evening
avonden evenings nights
avondeten dinner supper
avondje shoulder
avonds evening late evenings
avonturen adventures adventure
avontuur adventure
avontuurlijke adventurous perilous
azijn vinegar
azimut azimuth
baai bay cove
baaien bays coves pebble
baan job orbit track hit
baanbrekende groundbreaking pioneering
baard beard hair
baarden beards
baarmoeder womb uterus
baart concern causing bears
baas boss shots
baat benefit
baby baby
baby's babies
back backup backups backing
backfocus backfocus nearer
backup backup
bacteriele bacterial fungal
bacterien bacteria
bad bath
baden bath bathing bathe baths
badge badge
badjas gown dressing bathrobes bathrobe robe robes xl
badjassen bathrobes dressing gowns robes
badkamer bathroom
badkamers bathrooms
badminton badminton ping
badpak swimsuit bathing floats
bagage baggage luggage
bagel bagel
bagels bagels
bak bake jail prison fry
baken beacon symbolic pursuing prospects landmark
bakermat cradle homeland
bakje container cup
bakkebaarden sideburns trimmer
bakken baking bake containers frying
bakker bakery butcher baker
bakkerij bakery
baksteen brick bricks
bakstenen bricks brick
bakt frying tortilla breaded
bal ball
balans stock take balance
balie counter desk
balk bar beam thirties
balkon balcony
ballen balls
balletje golf umbrellas par
ballingschap exile
ballon balloon ballooning
ballonnen balloons airships
balls balls zsiska necklace
bamboe bamboo
ban ban spell
banaan banana peeling
bananen bananas banana
bananenrepubliek banana republic
band band
bandbreedte bandwidth
banden ties tires tyres connections links tyre tapes
bands bands
banen jobs employment
bang afraid scared fear cold feet
bank bank couch
bankafschrift statement
bankafschriften bank statements
bankbiljetten bills banknotes coins banknote
bankboeken giro journals
banken banks
bankgegevens bank conversion
bankier banker
bankieren banking
bankiers bankers
bankje bench
bankrekening bank
bankrekeningen bank accounts
bankrekeningkaart card bank
bannen eradicate ban
banner banner
banners banners banner
bar bar
barbecue barbecue
bare skipper bareboat booking guarantee pics grp polyester
barmhartige samaritan
barmhartigheid mercy
barriere barrier
bars bars restaurants
barst crack bursting
barsten cracks bursting crack
bas bass bas treble
basale basal
baseball baseball
baseert bases
baseren rely
bash bash
basilicum basil mozzarella
basis based basis base
basisagenda calendar
basishuurtarieven rental
basisinformatie basic
basisinstellingen basic
basiskennis basic
basisonderzoek basic reveal
basisperiode base period
basisrij row
basisstation station underside
basisvlak plane
basketbal basketball
bassist bassist bass
batch batch
batches batches batch
batchtaak batch logon
batchverwerking batch job
bate onderwijs het bate
baten benefit assessment
batterij battery
batterijen batteries recharge battery
bazen bosses capo
bbp gdp
beachvolleybal volleyball bowling
beambte officer
beantwoord answered reply
beantwoorden answer reply questions respond answering
beantwoordt answers answering
beats beats
bed bed
bedank thank
bedanken thank thanking
bedankt thanks thank
bedden beds icu occupied
bedekken cover micah
bedekt covered covering
bedekte covered pretzels slate
bedelen begging
bedenk remember
bedenkelijke dubious questionable apprehensive guardian
bedenken twice
bedenkingen reservations concerns
bedenktijd bewaren worldwide gift
bederven spoil damper
bedevaart pilgrimage
bediend operated carving
bediende servant clerk
bedienen operate tend operators machines equipment machine
bediening ministry
bedient stenograph serving
beding clause abandoning
bediscussieerd discussed prospective
bedoel mean
bedoeld intended referred meant designed
bedoelde referred provided paragraph article
bedoeling intention aim intended purpose supposed
bedoelingen intentions
bedoelt mean
bedraagt passenger estimated
bedrading wiring
bedrag amount
bedrage tune
bedragen amounts exceed
bedreigd threatened endangered
bedreigde threatened endangered
bedreigen threaten
bedreiging threat
bedreigingen threats threat
bedreigt threatening threatens threaten
bedreven practiced
bedriegen deceive cheating
bedrieger cheat
bedrijf company business
bedrijfsapparaten corporate
bedrijfsapps enterprise
bedrijfsdocumenten pdfs
bedrijfseenheid unit
bedrijfseigen proprietary
bedrijfseigendom corporate owned
bedrijfsfunctionaliteit functionality
bedrijfsgegevens company
bedrijfsinbox inbox outlook
bedrijfsinformatie intelligence kpis
bedrijfskunde graduate
bedrijfsleiders assume shop
bedrijfsleven business industry businesses
bedrijfslogica logic
bedrijfsnaam company
bedrijfsportal portal
bedrijfsproces er
bedrijfsprocessen processes
bedrijfsspionage espionage
bedrijfstak industry industry's branch
bedrijfstakken industries sectors
bedrijfsunit unit
bedrijven companies businesses business
bedroefd hath sad aggrieved hid
bedroeg ageing
bedrog deceit deception
bedrukt printed notepad
beduidend significantly considerably
bedwelmen stun stunning cameroon restraint
beeindigd terminated discontinued finished termination
beeindigen ending
beeindiging termination ending cessation
beek creek brook
beeld image picture vision
beelden images statues footage
beeldende visual arts
beeldhouwkunst sculpture sculptures fascinated
beeldmateriaal visual
beeldscherm profiling
beeldschermen monitors
beeldverhouding ratio aspect
beeldvorming imaging radiotherapy
been leg bone
beenderen bones wherein sepulchre
beendermeel meal feed
beenmerg marrow
beer bear dipper
beest beast
beesten beasts creatures
beetje little bit
befaamde famous renowned alsace
begaan committed commit
begaat commits constantly
begane movements
begeef thin
begeeft thin slope slippery
begeleid guided wading
begeleide setup assisted guide guided
begeleiden guide accompany mentor
begeleidende accompanying
begeleiders counsel
begeleiding guidance counselling
begeleidt guides
begeven slope slippery
begin start beginning early scratch
begindatum date
beginnen start scratch begin starting
beginnend starting
beginnende novice budding
beginner novice beginner
beginners beginners
beginpositie adjustment
beginsaldo balance
beginsel principle
beginselen principles
begint starts begins start starting begin
begon started began
begonnen started began
begraaf bury
begraafplaats cemetery monumental
begrafenis funeral burial
begraven buried bury
begreep understood
begrensd bordered bengal
begrenzingen limits attaching
begrepen understood understand
begrijp understand
begrijpelijk understandable comprehensible
begrijpelijke understandable comprehensible
begrijpen understand understanding
begrijpt understand understands
begrip understanding concept understand
begrippen concepts
begroet greeted wholeheartedly
begroeten greet greeted
begroting budget budgetary
begrotingen budgets
begrotingsautoriteit budgetary
begrotingsbeleid instil
begrotingscontrole budgetary
begrotingslijn budget
begrotingslijnen headings
begrotingsmiddelen minority
begrotingsprocedure budgetary
begunstigde beneficiary beneficiaries
begunstigden beneficiaries
behaald obtained lecturers upper diploma professors instruct achieved
behaalde achieved earned
behagen fleshly
behalen achieve
behalve except besides unless
behandel treat
behandeld treated handled
behandelde treated covered
behandelen treat handle deal treating
behandelend assessment
behandeling treatment
behandelingen treatments
behandelt covers treats covering deals
behang wallpaper
behartigen advocating migrant interventions advocate
beheer management administration manage managing
beheercentrum center admin
beheerconsole console admin administration
beheerd managed
beheerde managed
beheerder administrator admin
beheerders administrators admins maintainers administrator managers admin
beheerdersaccount administrator
beheerdersrechten privileges
beheerdersreferenties credentials enrolling
beheerportal portal
beheers grip
beheersen grip
beheerst governed
beheert manages manage
beheertaken tasks
beheren manage managing
behoefte need needs
behoeften needs
behoeve behalf
behoorde belonged
behoorlijk quite pretty
behoorlijke decent
behoort belongs belong among
behoren belong among belonging properly duly
behorend belonging hybrids annotated cooperative pertinent
behorende belonging
behoud conservation preservation maintaining preserve preserving
behouden maintain preserve retain retained
behoudt preserves reserves retain
behuizing housing enclosure
behuizingen enclosures abs
behulp using
behulpzaam helpful lend offices implementing
beide both
beiden both
beige beige
beinvloed affected influenced
beinvloeden affect influence
beinvloedt affects influences
bek mouth carrying
bekeken viewed views watched assessed looked
beken brooks streams
bekend known public
bekende known famous
bekendgemaakt published announced
bekendheid awareness
bekendmaking publication journal
bekennen clean confess
bekentenis confession admission
beker cup container
bekers cups
bekijken view look
bekijkt viewing
beklaagdenbank dock
bekleding upholstery padding mattresses
bekleed antipasto greased preheat
beklemtonen emphasise addressing
beklimmen climbing climb succeeds
beklimming climb
beklimt climbing
beklommen climbed kanchenjunga
beknopt concise
beknopte concise brief shorter
bekomen couldn't homes
bekommeren advocate pensions
bekrachtigd endorsed knaw
bekritiseren criticise criticize
bekroond awarded bafta foxx award
bekwaam equipped beneficial reproving disciplining teaching
bekwaamheden abilities complementary
bekwaamheid competence skill
bekwame skilled
bel call bell horn
belachelijk laughing ridiculous
belachelijke ridiculous
beladen laden awkward ideological
belandde ended landed housed
belandt lands
belang importance important interest interests
belangen interests
belanghebbende interested stakeholders cved
belanghebbenden stakeholders
belangrijk important
belangrijke important major key significant
belangrijker importantly becomes increasingly
belangrijkheid severity
belangrijkste main most important key
belangstelling interest interested
belast charge taxed
belasten taxed
belasting tax taxes taxation
belastingbetaler taxpayers taxpayer payer
belastingbetalers taxpayers
belastingdienst tax
belastingen taxes tax taxation
belastingheffing taxation
belastingtarieven rates
belazeren y'all
belde called blue
beledigd insulted offended offense
beledigend insulting abusive comeback offensive
beleefd politely polite
beleefde polite
beleg toppings bread siege beverage
beleggen invest
beleggers investors
belegging investment undertakings collective
beleggingen investments portfolio
beleggingsfondsen investment trusts
beleggingsmaatschappij investment company's
beleggingsonderneming investment firm
beleggingsondernemingen firms
beleid policy policies
beleidsinstellingen policy settings
beleidslijn guideline visits
beleidsmaatregelen policies
beleidsmakers makers policymakers
beleidsmedewerkers officers
beleidsregels policies
beleidsvormen policies
belemmeren impede hinder
belemmering obstruction optics refractor
belemmeringen barriers obstacles
belemmert hamper
belet preventing
beletselteken ellipses ellipsis ellipse
belicht illuminated highlights
belichten illuminate
belichting exposure
belichtingen exposures
belichtingstijd exposure
belichtingstijden exposure
belijdt acknowledges confesseth antichrist confess whereof
belknap belknap tradership allegedly
bellen call phone horn bells
belletje bell ring
belofte promise pledge
beloften promises
beloftes promises commitments
belonen reward
beloning reward rewards
beloningen rewards carrot reward accomplishments
beloof promise
beloofd promised
beloofde promised vowed ammon jephthah vow
belooft promises promise promised
beloond rewarded reward conscientious
belope amounting ratchet
beloven promise
belt call calls calling
beluisteren listening listen
bemanning crew crewed
bemanningen crews
bemanningsleden crew
bemiddelaar mediator
bemiddeling offices conciliation mediation
bemiddelingscomite conciliation convening
bemoeien interfere hiccups
bemoeilijkt complicated
bemoeit insists
bemonstering sampling
benaderd approached accessed
benaderen approximate
benadering approach
benaderingen approaches
benadert consistency demonstrates wailing
benadrukken emphasise stress highlight emphasize
benadrukt stressed stresses emphasises underlines emphasised
benaming designation designations
benamingen names textile
bende gang bunch
bene alas albeit poisoning
beneden down downstairs
benen legs
benieuwd curious anxious
benodigde necessary needed
benodigdheden attendants
benoemd appointed
benoemde named generic appointed resource
benoemen appoint appointing gaps
benoeming appointment
benut exploit exploited
benutten exploit
benzeen benzene ambient monoxide
benzine gasoline gas petrol
beoefenen practice practicing
beoefent practicing martial
beogen seeks
beoogd justification
beoogde envisaged intended targeted
beoogt aims seeks
beoordeel rate
beoordeeld assessed reviewed evaluated merits
beoordeelt indicate acknowledged notified apprised
beoordelen assess review evaluate
beoordeling assessment review evaluation
beoordelingen reviews assessments feb
beoordelingsperiode considered
bepaal shots
bepaald determined particular certain given
bepaalde certain specific particular
bepaalt determines determine controls defines
bepalen determine control whether define determining
bepalend decisive
bepaling provision determination determining
bepalingen provisions
beperk restrict
beperken limit restrict reduce
beperkende restrictive
beperking limitation restriction
beperkingen restrictions limitations constraints
beperkt limited restricted
beperkte limited restricted
beperktere sulphate
beproefde tried true
beproevingen trials temptations
bereden ridden
bereid willing prepared ready
bereiden prepare
bereidheid willingness
bereiding preparation manufacture preparing
bereidt preparing prepares
bereik range reach scope
bereikbaar contacted accessible operates reachable
bereiken reach achieve reaching
bereikt reached achieved reaches reach reaching
bereikte reached achieved
bereken calculate bom
berekend calculated
berekende calculated computed
berekenen calculate calculating
berekening calculation
berekeningen calculations
berekeningsformule formula calculation
berekent calculates computes calculate
beren bears
berg mountain berg mount hill
bergafwaarts downhill
bergbeklimmen climbing calculating
bergen mountains mountain
bergtop mountain peak dachstein pastures styria
bericht message post notification
berichten messages posts notifications
beroemd famous fame
beroemde famous
beroemdheid celebrity fame
beroemdste famous tandoori
beroep profession appeal occupation recourse
beroepen professions
beroepsbeoefenaren professionals professions
beroepsonderwijs vocational
beroepsopleiding vocational vet
beroering turmoil
beroerte stroke
berokkenen harm banning
beroofd robbed deprived
berouw repent repentant
beroven rob robbing
beruchte notorious infamous
beschadigd damaged corrupted
beschadigde damaged corrupted
beschadigen damage corrupt
beschadiging corruption damaging
beschaving civilisation civilization
beschavingen civilizations existed
bescheiden modest modestly moderate humble
bescherm protect
beschermd protected
beschermde protected
beschermen protect protecting
beschermende protective
bescherming protection protect against
beschermt protects protect
beschikbaar available
beschikbaarheid availability
beschikbare available
beschikking decision
beschikt features
beschoten fire shot
beschouw consider
beschouwd considered regarded
beschouwen consider
beschouwing aside
beschouwt consider considers
beschreven described describes
beschrijf describe
beschrijft describes describing
beschrijven describe describing
beschrijvende descriptive
beschrijving description
beschrijvingen descriptions
beschuldigd accused charged doping
beschuldigde accused accusing slice
beschuldigen accuse accusing blame
beschuldigende finger
beschuldiging charged whereby
beschuldigingen accusations charges
beschuldigt accusing
besef realize realise
beseffen realize aware realise
beseft realize
besefte realized realize realised
beslaan volumes
beslaat covers cover comprises
beslag seized batter confiscate
beslissen decide whether
beslissend decisive
beslissende decisive crucial deciding
beslissing decision
beslissingen decisions
beslist decided decides certainly decide surely
besliste ruled
besloot decided
besloten decided
besluit decision decide decides
besluiten decisions decide
besluitvormer maker
besluitvormers makers
besluitvorming making voting
besmet infected contaminated
besmette infected homes nursing
besmettelijk contagious transmit
besmettelijke infectious contagious
besmetting infection confirmed contamination
besmettingen infections cases confirmed infected
besneden circumcised foreskin
besneeuwd snowy
besneeuwde snowy
besnorde moustached
bespaar spare
bespaard spared avoidable savings
bespaart saves saving
besparen save
besparingen savings reductions
bespeeld played
bespeelt playing instrument
bespioneren spy spying rotating
bespoedigen accelerating
bespraken discussed
bespreekt discusses
bespreken discuss discussing
bespreking discussion flap discussing
besprekingen discussions talks discussion
besproken discussed discusses
bessen berries blueberries goji blackberries
best best quite
bestaan exist existence around consist
bestaand existing
bestaande existing
bestaat consists exists exist
bestand file
bestanddeel ingredient integral
bestanddelen constituents holds
bestanden files file
bestandsbeheer manager
bestandsbeheerder manager
bestandsbestemming destination
bestandsformaat gimp
bestandsgrootte sizes
bestandsindeling populate
bestandsnaam file filename
bestandsnamen names
bestandssysteem filesystem
bestandssystemen filesystems
beste best
bestede utilization billable
besteden spend spending
besteding spending embark vigilance
besteed spent
besteedt spends spend spending procter gamble
bestek cutlery
besteld ordered delivery bewaren worldwide gift
bestelde ordered
bestellen cart items order check quantity successfully
bestelling order ordering
bestellingen orders trolley shopping leezza
bestelt instantly
bestemd intended destined
bestemde intended
bestemming destination
bestemmingen destinations destination
bestempeld branded
bestond consisted existed
bestonden existed
bestraling radiation irradiation radiotherapy
bestreden fought combat
bestreken covered
bestrijden combat fight fighting combating
bestrijding against fight combat combating
bestrijdingsmiddelen pesticide pesticides
bestrijken covering strips
bestrijkt covering covers
bestudeerd studied looked examined
bestudeert studying
bestuderen study
bestudering consideration examined
besturen control driving operate
besturing steering controls tank
besturingen controls
besturingselement control
besturingselementen controls
besturingssysteem operating
besturingssystemen operating systems
bestuur board administration administrative governance governing
bestuurd controlled administered driven governed
bestuurde stacks glossy
bestuurder driver driver's
bestuurders drivers directors
bestuurlijk dependencies merged
bestuursambtenaren civil servants
bestuursrechtelijke administrative laws regulations
bestuurt controls driving blur
beta beta wrenches
betaal pay dollar paying
betaalbare affordable
betaald paid
betaalde paid
betaalden paid
betaalorganen paying agencies accredited
betaalrun payment
betaalt pay pays paying
betalen pay paying dollar bill foot
betaling payment
betalingen payments payment
betalingsbericht payment
betalingsbestand payment
betalingsbestanden payment
betalingsbewijs receipt
betalingsbewijzen receipts receipt unattached
betalingsdagboek journal payment
betalingsdagboekregels journal payment
betalingskredieten appropriations
betalingsmethode payment method payable
betalingsregel payment concatenated
betalingsregels payment lines
betalingsverkeer transfers
betalingsvoorstellen payment suggestions
betalingsvoorwaarden payment
betekende meant
betekenen mean
betekenis meaning significance sense
betekenissen meanings senses
betekenisvolle meaningful
betekent means mean
beter better
betere better
beters stepping
beteugelen curb
betogen argue speeches realises
beton concrete
betonnen concrete sledgehammer
betoog speech intervention
betrapt caught handed
betrapte caught
betreffende concerning relating council relevant regarding
betreft regards concerned far regard terms subject
betrekkelijk relatively
betrekken involve involvement
betrekking related regarding relating concerning regard relation
betrekkingen relations
betrekt engage engages
betreur regret regrettable
betreuren regrettable regret
betreurenswaardig deplorable regrettable pity
betreurt regrets diversities
betrof implementing lend
betrokken involved concerned question
betrokkene dsr
betrokkenen dsr concerned stakeholders
betrokkenheid involvement engagement commitment
betrouwbaar reliable reliably
betrouwbaarheid reliability repute
betrouwbare reliable trustworthy
betuigen deepest sympathy
betwijfel doubt
betwist disputed
beu sick tired
beugel bailer bracket
beurs exchange fair scholarship exhibition
beurt turn
beurzen exchanges fairs grants
beval ordered
bevallen dermal premature prolonged arteriosus ductus
bevalling childbirth postpartum labor births
bevat contains includes
bevatte contained
bevatten contain include containing
bevattende containing
beveelt recommends
beveilig tenerife securing
beveiligd secured protected secure
beveiligde secure secured protected securely
beveiligen secure securing protect
beveiliging security protection
beveiligings security
beveiligingsbeleid protection policies
beveiligingsberichten advisories
beveiligingsexperts experts
beveiligingsgroep targets
beveiligingsgroepen groups
beveiligingslekken vulnerabilities compromises breaches
beveiligingsmodel model
beveiligingsprobleem vulnerability
beveiligingsproblemen security
beveiligingsrol security role
beveiligingsrollen roles
beveiligingssleutels keys yubikey
beveiligingsteam they've
beveiligingsupdates updates timely
beveiligt secures
bevel warrant marching
bevelen recommend orders recommended
bevestig confirm
bevestigd confirmed attached confirms
bevestigde confirmed
bevestigen confirm attach confirming
bevestiging confirmation
bevestigingen attenuation gasket sealing
bevestigingsmail confirmation resend
bevestigt confirms confirming
bevind shield
bevinden located
bevindingen findings
bevindt located
bevoegd competence authorized
bevoegde competent authorities authority
bevoegdheden powers privileges competences
bevoegdheid competence capacity
bevolen ordered commanded
bevolking population
bevolkingsgroei population headed
bevolkingsgroepen populations
bevond stood
bevorderd promoted
bevorderen promote promoting encourage facilitate
bevordering promotion promote promoting
bevorderlijk conducive
bevordert promotes
bevredigend satisfactory satisfying
bevredigende satisfactory
bevriend mates
bevriezen freeze freezing confiscate proceeds
bevrijd liberated freed rid
bevrijden liberate
bevrijding liberation deliverance
bevroren frozen freeze
bevruchting conception
bewaak guard fort
bewaakt guarded monitored guarding
bewaarbeleid retention
bewaard kept preserved saved stored
bewaarde preserved
bewaarder depositary
bewaart stores
bewaken monitor monitoring
bewaker guard shotgun
bewakers guards
bewaking surveillance monitoring
bewapend armed teeth
bewaren keep save store
bewaring preservation entrusted tolerance detention
beweeg move
beweegt moves moving
beweerd claimed
beweerde claimed
beweert claims claim claiming
bewees proved
bewegen move moving
bewegende moving
beweging movement motion move
bewegingen movements motions moves
beweren claim claiming argue
bewering claim
beweringen claims allegations
bewerk edit
bewerkbaar editable
bewerkbare editable
bewerken edit editing
bewerker editor capture geolocation
bewerking operation editing
bewerkingen operations edits
bewerkstelligd culminating
bewerkstelligen achieve
bewerkt edited edit editable dealt editing
bewerkte edited
bewezen proven proved
bewijs certificate evidence proof
bewijslast burden proof
bewijsmateriaal evidence
bewijsstukken supporting tally
bewijst proves prove
bewijzen prove certificates evidence
bewind reign
bewogen moved
bewonder admire
bewonderen admire admired
bewondering admiration admire diplomacy homage
bewoner resident disability
bewoners residents inhabitants confirmed
bewoog moved
bewoond inhabited jacobites
bewoordingen uncertain
bewust aware
bewuste conscious aluminum
bewusteloos cold unconscious
bewustwording awareness
bewustzijn consciousness awareness
bezat owned
bezet occupied busy
bezette occupied vacant
bezetten occupy occupying aes
bezetting occupation occupancy occupied icu beds
bezichtigen appointment
bezichtiging kasteele appointment
bezien reviewed examined
bezienswaardigheden sights attractions
bezig busy working doing roll we're engaged
beziggehouden worried
bezigheid precarious
bezinnen coastal
bezinning senses
bezit possession owned held owns
bezitters ownership similarly entrepreneurial
bezittingen possessions assets belongings
bezocht visited
bezochte visited livescore scores
bezoek visit visiting
bezoeken visit visits visiting
bezoeker visitor optimal dear browsing kaaitheatre
bezoekers visitors
bezoekt visit visiting visits
bezorgd concerned worried delivered
bezorgde pyrrhic voiced
bezorgdheid concern concerns
bezorgen shippingcostst deliver excl parcel
bezorgt chilled fancier
bezuinigen cut corners cuts
bezuinigingen cuts savings
bezwaar objection review complain objections
bezwaren objections reservations
bibliotheek library
bibliotheken libraries library
bid pray bid
bidden pray praying prayer
biecht clean
bieden provide offer
biedt provides offers allows
biefstuk steak rinsing
bier beer
bieren beers
biertje beer
biertjes beers
bijbehorende associated corresponding
bijbel bible
bijbelse bible biblical counsel
bijbelverhalen bible stories marvelous
bijdraagt contribute contributes insofar
bijdrage contribution
bijdragen contributions contribute contributing
bijdrager contributor
bijdragers contributors
bijdragersovereenkomst contributor
bijeenkomst meeting gathering
bijeenkomsten meetings
bijen bees pollen
bijgedragen contributed helped
bijgehouden tracked kept tracks tracking maintained
bijgestaan assisted
bijgesteld adjusted testifies
bijgevoegd attached
bijgevoegde attached enclosed unattached
bijgevolg thus consequently
bijgewerkt updated update
bijgewerkte updated
bijhorende corresponding
bijhouden track tracking keeping
bijkomend awarded
bijkomende additional
bijl axe
bijlage annex
bijlagen annexes attachments
bijna almost nearly
bijnaam nickname nicknamed
bijproducten animal
bijrijdersstoel passenger seat blanket
bijschrift caption
bijschriften captions
bijsluiter leaflet keepers pharmacist
bijsnijden crop cropped
bijstand assistance
bijt biting bite
bijten bite bullet biting
bijv e g
bijvoorbeeld example
bijwerken update updating
bijwerking adverse updating reaction antigen
bijwerkingen effects side adverse reactions
bijwerkt upgrading
bijwonen attend
bijzijn front
bijzonder particular particularly especially special
bijzondere special particular
bijzonderheden specifics
bike bike mania
bikini bikini
bikini's bikinis
bilaterale bilateral
biljart billiards billiard
billijke equitable
bin bin laden
binair binary
binaire binary binaries
binaries binaries
binary binary
binden bind tie knot
bindend binding
bindende binding
binding binding bind bond
bindt binds tying cations arthritis
binnen within inside
binnenin inside bamboo accumulated
binnenkant inside interior
binnenkomen arrive ticks
binnenkomende incoming
binnenkomst entry
binnenkomt protesting
binnenkort soon shortly
binnenland inland domestic countryside
binnenlands domestic gdp
binnenlandse domestic
binnenshuis indoors
binnenstad centre downtown
binnenste inner diamond
binnenvaart inland waterway
binnenvallen invade invading
binnenwateren inland waterways waterway
binnenwerk paperback het
binning binning
bio bio biography
bioblitz bioblitz
biobrandstof biofuel methyl
biobrandstoffen biofuels
biochemie biochemistry cbc
biodiversiteit biodiversity
biografie biography
biografieen biographies authored
biologen biologists
biologie biology
biologisch organic biological biologically biodegradable
biologische organic biological
biomassa biomass
biometrische biometric
biopsie biopsy
bioscoop cinema movies movie
bioscopen cinemas theatres
biotechnologie biotechnology
bis bis personen
bisschop bishop
bisschoppen bishops
bit bit
bitcoins bitcoins
bits bit bits
bitter bitter
bittere bitter
bizar bizarre
bizarre bizarre
blaadje leaf curry
blaas bladder blow
blaast blowing bubble blows
blackjack blackjack craps
blad leaf sheet blade magazine
bladaluminium foil rolled
blade blade
bladen sheets blades
blader browse
bladeren leaves browse
bladluizen aphids larva
bladwijzer bookmark bookmarks
bladwijzers bookmarks
blaffen barking bark
blaft barking recruits yells bedtime
blanco blank
blank blank
blanke white
blauw blue
blauwdrukken blueprints
blauwe blue
blazen blow
bleef remained stayed continued kept
bleek turned proved
bleken bleaching proved encountered
blend blend
blended blended
bleven remained continued
blij happy glad pleased welcome
blijdschap joy crying joyful
blijft remains continues remain stay stays
blijk showed
blijkbaar apparently turns obviously
blijken prove
blijkt turns shows appears
blijven stay remain continue keep
blijvend continued permanently
blijvende lasting continued permanent persistent
blik sights
blikje picking gauge recess pushes dropping
blikjes cans
blikken cans
bliksem lightning
blind blind
blinde blind
blister blister coated
blisters blisters pvc aclar
blisterverpakkingen blisters blister packs pvc tablets
block block
blockchain blockchain chain
bloed blood
bloedarmoede anemia
bloedbad massacre outsider carnage
bloedbeeld count urinalysis
bloedcellen blood cells
bloeddruk pressure
bloede blood cold
bloeden bleeding bleed
bloedend bleeding
bloedende bleeding
bloedige bloody
bloeding haemorrhage bleeding hemorrhage bleed
bloedingen bleeding bleeds haemorrhagic gi haemorrhage haemorrhages
bloedonderzoek urinalysis biochemistry
bloedplaatjes platelets clot
bloedsomloop circulation bloodstream circulatory respiratory stamina
bloedstolsels clots
bloedstroom bloodstream stream
bloedsuikerspiegel sugar
bloedt bleeding
bloedtesten tests votubia
bloedtoevoer supply
bloedvaten vessels
bloei prime bloom flowering
bloeien blossom bloom joyful
bloeiende thriving blooming
bloem flower flour
bloemen flowers
bloemetjes paint
bloemkool cauliflower cauliflowers
blog blog
blogs blogs
blok block
blokjes dicing cubes diced
blokkade block blockade
blokkades blocks
blokkeert blocks blocking
blokken blocks
blokkeren block blocking
blokkering blocking blockade locking
blokketen chain
blond blond blonde
blonde blonde blond
bloot exposing exposed bare
blootgesteld exposed
blootgestelde exposed adverse amlodipine antagonists receptor
blootstelling exposure
blote naked barefoot bare
blues blues
bluetongue bluetongue
bluetoothsignaal signal bluetooth
blz pp oj
bmx bmx ramps
board board
boat skipper bareboat booking guarantee pics grp polyester
bocht bend curve
bochten turns curves hoops
bod bid
bodem bottom soil
boden boden offered
body body
boeddhisme buddhism honganji theravada rennyo
boeddhistische buddhist hindu
boeg transatlantic tack
boeiende exciting fascinating captivating
boek book
boekbare bookable
boekdeel aviation edition
boekdelen volumes
boeken books post book posting
boekhouding accounting holdings returning
boekhoudkundige accounting
boekhoudsysteem accounting
boeking booking posting resource's
boekingen bookings assignments booking
boekingsdatum posting
boekingslagen layers posting
boekingsperioden periods
boekingssysteem crs carrier
boekingssystemen reservation computerized
boekjaar fiscal
boekje book line booklet
boekperiode fiscal
boekstuk voucher
boekstuknummer voucher
boekt post posting posts
boel fort
boem boom
boer farmer boer boer's peasant
boerderij farm
boerderijen farms farmhouses
boeren farmers
boete penance deterrent fined
boetes fines penalties sanctions
boezem stifle tremendous
bogen capitals pillars exceptionally
boiler heater boiler
boksen boxing karate
bol sphere bulb hilt
bom bomb dong ding dang
bomaanslag bombing bomb
bombardementen bombings bombing bombs
bomen trees
bommen bombs bomb
bond bond
bonden unions leagues
bondgenoot ally
bondgenoten allies alliance
bondig unequivocally concise
bondskanselier chancellor
bonen beans
bont fur
bonus bonus deposit
bonussen bonuses deposit
bood offered
boodschap message
boodschappen groceries
boodschapper messenger
boog bow arc arch
boogschieten archery
boogschutter sagittarius archer
boogseconden arc deviation
book book languages fast learn
boom tree
boomstructuur tree
boor drill drilling
boord board
boordevol packed
boos pissed angry
booster booster
boot boat insurance sailing
booten boot
bootje belonged
bootloader loader bootloader efi
bootst simulates neon simulate
bord board sign plate
borden signs boards plates
bordje shredded
boren drill drilling drills
borg deposit
borst chest breast
borstel brush
borstelen brushing brush
borsten breasts boobs
borstkanker breast cancer
borsttumoren breast mammary twente
borstvoeding breast feeding
bortezomib bortezomib
bos woods forest
bosbouw forestry
bosrijke wooded
bossen forests woods
bot bone
botanische botanical
boter butter
boterham sandwich peanut
both possibly ends
botsing collision
botten bones bone
boules volleyball laundry boules
bourbon bourbon
bouten bolts nuts
bouw construction building build
bouwde built
bouwen build building construct
bouwers builders diagrams
bouwmaterialen construction
bouwplaatsen construction
bouwprojecten construction
bouwsteen building block
bouwsteengroep block building
bouwsteengroepen block building
bouwstenen building blocks
bouwt build builds
bouwwerken structures constructions asbestos
boven above top
bovenaan top
bovenbalk bar accessibility
bovenbedoelde abovementioned
bovendelen uppers
bovendien addition moreover furthermore additionally
bovengenoemde above mentioned abovementioned none
bovenkant top collar glass
bovenliggende parent
bovennatuurlijke supernatural
bovenop top
bovenstaande above
bovenste top upper
bovenzijde magnetronwantjes
bowlen bowling
box box
boze angry evil mad
braaf squeaky
bracht brought
brachten brought
brak broke
braken vomiting
brancheorganisaties branch inter associations
brand fire
branden fires burn
brandend burning reflux
brandende burning
branders burners roasters cacao
branding branding surf
brandpunt focal
brandpuntsafstand focal
brandpuntverhouding focal ratio optic
brandschoon squeaky
brandstof fuel combustible
brandstoffen fuels fuel
brandt burning burn
brandweer fire bo commissioners
brandy brandy
break break
breakfast breakfast
brede wide broad
breder wider broader broadly
bredere broader wider
breed wide broad range
breedband broadband
breedte width across latitude
breedtegraad latitude longitude
breek bust
breekt breaks breaking
brei knitted crocheted excl vests
breiden expand extend extending
breidt expands extends expand
brein brain brains
breken break
breng bring
brengen bring
brengt brings bring puts
breuk fracture breaking
breuken fractures
brief letter dated
briefje note
brieven letters
brievenbus mailbox
brigade brigade
bril glasses
briljant brilliant brilliantly
briljante brilliant
brillen glasses eyewear
broccoli broccoli
brochure brochure booklet creole
broden loaves sprinkling
broeder brother berchmans
broeders brothers brethren
broederschap brotherhood fraternity
broedplaats breeding germs stool
broeikaseffect greenhouse warming
broeikasgassen greenhouse gases
broek pants shorts trousers
broeken trousers pants leggings
broer brother
broers brothers
broertje brother brother's
brokken pieces pick scam charity
brokstukken pieces fragments
bromobutyl bromobutyl plunger cartridge laminate
bron source
bronbestand admissions
broncode source code
brondocument document
bronnen sources resources
brons bronze
bronzen bronze nationally
brood bread
broodbeleg omelette
broodje sandwich bun bagel
broodjes rolls sandwiches pastries
brouwen brewing brewery
brouwerij brewery brewing brew
browsen browsing browse
browser browser
browsers browsers
browservenster window popup launched
brug bridge
bruggen bridges
bruid bride groom
bruikbaar useful usable
bruikbaarheid usability utility
bruikbare usable actionable
bruikleen loan loaned
bruiloft wedding
bruin brown
bruine brown
bruingele tan
bruisende bustling vibrant lively
brutaal brutal bold
brute brutal
bruto gross
brutomarge gross margin
btw vat tax
budget budget shoestring
budgetkosten cost budget
budgettaire budgetary fiscal
budgetten budgets
buffet buffet
bug bug bugnumber
bugfixes bugfixes fixes
bugrapport bug
bugrapporten bug
bugs bugs bug
bugtracking tracking bug
buidel wrapped dig pockets
buigen bow bend scrape bending
buik abdomen belly stomach
buikholte cavity abdominal peritoneal
build build
buildd buildd
builder builder
building building
built eigenbau
buis tube pipe
buit loot spoil booty furnish
buiten outside outdoors
buitenaardse alien aliens
buitenaf tackle
buitengesloten excluded loop locked
buitengewone extraordinary exceptional
buitengewoon extremely extraordinary
buitengrenzen borders
buitenkant exterior
buitenland abroad
buitenlanders foreigners
buitenlands foreign
buitenlandse foreign
buitenliggers outliers outlier aggressiveness
buitenspel shoulder
buitensporig excessive
buitenstaander outsider brash formidable fernandez
buitenste outer
buitenzijde pearl
buitenzwembad outdoor swimming
buizen tubes pipes tubing
bulk bulk batch
bulksgewijs bulk
bulkverzoek batch
bundel bundle
bundelen strengths
bundels bundles
bungalow bungalow maspalomas
burcht castle
bureau bureau agency desk office
bureaublad desktop
bureaucratie bureaucracy tape
bureaucratische bureaucratic bureaucracy tape
bureaus agencies accountancy
buren neighbours neighbors
burgemeester mayor
burger citizens citizen
burgerlijke civil
burgerluchtvaart civil aviation
burgermaatschappij civil
burgeroorlog war civil
burgerrechten civil
burgers citizens public
burgerschap citizenship
bus bus
busje van transporter throws kilter
bussen buses
bustehouders girdles corsets brassieres slips petticoats panties housejackets
buster buster donut
but ordinary
butler butler
butyl butyl ethyl
butylrubber butyl seals
buur neighbour neighbor
buurland neighbouring neighbour
buurlanden neighbouring neighbours
buurman neighbor neighbour
buurt near clear steer nearby
buy ins
bv g e
by bowden fees
bypass bypass
bytes bytes
ca ca approx
cabaret cabaret
cabine cabin cab aeroplane's
cable cable
cacao cocoa nuts flavoured
cache cache
cadeau gift gifts
cadeaubonnen gift prepaid
cadeaus gifts presents
cafe cafe
cafeine caffeine carbonated
cafes cafes
cake cake cakes
cakes cakes plum
calcium calcium
calciumgehalte calcium raised
calibratie calibration
calorieen calories probiotic calorie
camera camera
camera's cameras
cameraprofiel camera
caming specifically camping campsite chosen
campagne campaign
campagnes campaigns
campagnevoerders campaigners
camper camper caravan rental
camperexperts rental motorhome fees
campers rvs motorhomes
camping campsite camping
campings campsites
campus campus
can preservation catfish
cannabis cannabis
canvas canvas
cap cap
capaciteit capacity
capaciteiten capabilities capacities abilities
cape cape rouge
cappuccino cappuccino teas
capsule capsule
capsules capsules wrapper
captain captain crunch
caravan caravan trailer
carbon carbon paddle
carcinomen carcinomas adenomas hepatocellular carcinoma
cardiovasculaire cardiovascular
care care intensive icu admissions
carnaval carnival cha
carriere career
carte carte blanche
cartoons cartoons
cash cash
cashflowprognoses forecasts
casino's casinos
cask cask
casual casual
catalogi catalogs catalogues
catalogus catalogue catalog
catalogusbeheer catalog
categorie category
categorieen categories
categorienaam category variances
categoriseren categorize classify
catering catering vending
cavalerie cavalry
cdrom cdrom rom
cel cell
cellen cells cell
cellulaire cellular immunology
celtumoren leydig carcinogenicity hyperplasia
cement cement
censuur censorship
cent penny cent cents
centimeter inch inches centimeters
centra centres centers
centraal central centrally
centrale central
centrum centre center
ceremonie ceremony
certificaat certificate
certificaatconnector connector
certificaatprofiel certificate
certificaatprofielen profiles certificate
certificaatsjablonen templates
certificaten certificates licences
certificering certification
certificeringsinstantie certification
cetuximab cetuximab
cf cf
cfg cfg config
ch ch
champagne champagne
champignons mushrooms
chaos chaos
chaotisch chaotic
chaotische chaotic amazon
char char
charmante charming
charme charm
chassis chassis galvanised
chat chat
chats chats
chatten chat chatting messaging
chauffeur driver
chauffeurs drivers
check check
checken checking
checklist checklist
cheerleader cheerleader
cheerleaders cheerleaders
cheese cheese
chef chef chief
chefs chefs supervisors
chemicalien chemicals
chemie chemistry
chemisch chemical chemically
chemische chemical chemicals
chemotherapie chemotherapy
cheque postdated cheque
cheques checks cheques
chief chief
children cruel
chip chip
chips chips
chique fancy chic
chiropractors chiropractors
chirurgie surgery
chirurgisch surgical surgically
chirurgische surgical
chlorobutyl chlorobutyl overseal
chocolade chocolate confectionery
chocolademelk chocolate
cholesterol cholesterol triglycerides
choreograaf choreographer
choreografie choreography
christelijk christian
christelijke christian
christen christian
christendom christianity
christenen christians
christenheid christendom christendom's
chronische chronic
chronologische chronological
chroom chrome chromium coating
cijfer figure grade
cijferige digit
cijfers figures numbers digits
cijferverantwoording explanation presented
cilinder cylinder
cinema cinema
circa circa roughly
circle circle
circuit circuit track
circuits circuits
circulaire circular
circulatie circulation transfusion
circus circus circuses
cirkel circle
cirkels circles
cirkelvormige circular
citaat proofreading
citeer quoting
citeren cite
citroen lemon twist
citroenen lemons
citroensap lemon
citrusvruchten citrus
civiel civil liability
civiele civil civilian
cl cl
claim claim stake
claimen claim stake
claims claims
clan clan mort montana
class class
classes classes
classificatie classification rating
classificatiebureaus classification societies registers
classificatiemaatschappijen classification societies
classificeren classify classifying sensitivity
clausules clauses encompass
cleane vocals
cli cli
client client
clientcertificaat client
clientcomputer client proxy
clienten clients
clients clients
clientsoftware client
clientverificatie authentication
clip clip
clockly cots
closed closed
cloud cloud
cloudopslag cloud storage
cloudopslagaccount cloud storage
cloudservices cloud leverage
clown clown
club club
clubhuis club
clubs clubs
cluster cluster virgo ngc
clusters clusters cluster
cm cm
cmdlets cmdlets powershell creators
coach coach lumea
coachen coach coaching
coaches coaches
coalitie coalition servitude satyarthi
coating coating
coatings coatings elcometer
cocaine cocaine coca
code code
codec codec
codecs codecs
codenaam codename
coderen encode coding
codering encoding encryption coding assurance
codes codes
codeunit codeunit
coefficient coefficient nd
coefficienten coefficients
cofinanciering co cofinancing
cognac cognac
cognitieve cognitive
coherent coherent
coherente coherent consistent
coherentie coherence
cohesie cohesion
cohesiebeleid cohesion
coins coins coin scam
coke coke
col col
cola cola coke
cold cold
collectie collection
collectief collective
collectiegids custody
collectieinfo collectieinfo
collectieplan museon's
collecties collections
collectieve collective
collectievorming formation accesses
collega mr colleague fellow ladies gentlemen
collega's colleagues ladies gentlemen
college college
colleges lectures
colloquium colloquium sacre charleroi
colon colon cancers
colour colour tft
com com
coma coma
combinatie combination tandem combined
combinaties combinations
combineer combine
combineert combines
combineren combine combining
comfort comfort
comfortabel comfortable comfortably
comfortabele comfortable
comites committees
commandant commander
commando command
commando's commands
commandoregel command
commentaar comment comments commenting
commentaren comments
commerce commerce essentials
commercial commercial bills treasury deposit
commercieel commercial commercially
commerciele commercial
commissaris commissioner
commissarissen commissioners directors worker
commissies committees
commit commit
commits commits repo
communautair community
communautaire community
communicatie communication communications
communiceert communicating communicates
communiceren communicate interact communicating
communisme communism
communistische communist
community community
compact compact
compacte compact
compatibel compatible compliant noncompliant
compatibele noncompliant compliant compatible
compatibiliteit compatibility
compensatie compensation
compenseren compensate offset
compenserende compensatory countervailing shipyard
competitie competition
competitief competitive
competities competitions leagues turkmenistan
competitieve competitive
compilatie compilation
compileren compile compiling autobuilders compilation
compleet complete completely incomplete
complete complete
complex complex
complexe complex
complexer complex
complexere complex
complexiteit complexity complexities
compliance compliance
complicaties complications
compliment compliment
complimenten congratulate compliments drew congratulating
complimenteren congratulate warmly
component component
componenten components
componeren composing
componist composer
componisten composers
compositie composition
composities compositions
compressie compression
comprimeren compress compressing
compromis compromise
compromissen compromise compromises
computer computer
computergebruik computing prioritizing
computergestuurde controlled
computerhardware hardware
computers computers
computersystemen computing
computing computing quai
con con
concentraat concentrate
concentratie concentration
concentraties concentrations
concentreer concentrate
concentreert concentrating focuses concentrated
concentreren focus concentrate
concept concept draft
concepten concepts
conceptie conception
concert concert
concerten concerts
concessies concessions israelis compromising
concludeerde concluded
concludeert concludes
concluderen conclude deduction concluded
conclusie conclusion conclude
conclusies conclusions jump
concreet concrete
concrete concrete practical
concurrent competitor
concurrenten competitors
concurrentie competition
concurrentiepositie competitive competitiveness
concurrentievermogen competitiveness
concurreren compete
concurrerend competitive
concurrerende competitive competing
conditie condition conditional
condities conditions
conf conf
conferentie conference
conferenties conferences
config config cfg
configuratie configuration er setup
configuratiebeleid configuration
configuratiebestand configuration
configuraties configurations
configure doorkeeper openidconnect
configureer configure
configureert configure configuring configures
configureren configure configuring
confituur jam
conflict conflict
conflicten conflicts conflict
conflicterende conflicting
conflictpreventie conflict prevention
conformiteit conformity assemblies conformance
confrontatie confrontation
confronteren confront
conglomeraat conglomerate
conglomeraten conglomerates dominate bids takeover
congregatie congregation afrika
congregaties congregations beijens
congres congress
congressen conventions assemblies venue
connecties connections artist's
connectiviteit connectivity
connector connector
connectoren connectors
connectors connectors
consensus consensus
consequent consistently consistent consistency
consequente consistent procedural consistently
consequentie consequence ante precisely
consequenties consequences
conservatieve conservative
conservatieven conservatives conservative
conservator curator
conservatorium conservatory desingel
conserveermiddel preservative sodium
consistent consistent consistently
consistente consistent
consistentie consistency
console console
consolidatie consolidation
consolideren consolidate
consolidering consolidation consolidating
constant constant constantly
constante constant consistent altitude
constellatie constellation
constellatielijnfiguren constellation digitised
constitutionele constitutional
constructie construction statement
constructief constructive constructively
constructies structures constructions
constructieve constructive
construeren construct
consulenten consultants counsellors
consultant consultant
consultants consultants consultant
consument consumer consumers
consumenten consumers consumer
consumentenbeleid consumer
consumentenbescherming consumer
consumptie consumption
contact contact
contacten contacts liaise
contactgegevens contact
contactkaart card compose
contactlenzen lenses disposables lensplaza
contactpersonen contacts persons
contactpersoon contact
container container
containers containers
contant cash
contante cash pocket
contanten cash
contantkorting discount
content content
context context
contexten contexts memoirs
contextmenu context menu
continent continent
continentaal continental
continentale continental copa
continenten continents naturist
contingent quota
continu continuously continuous constantly
continue continuous
continuiteit continuity
contouren contours outlines
contra contra con
contract contract
contracten contracts
contracterende contracting
contractregel contract cld
contractregels contract
contractuele contractual
contrast contrast
controle control check monitoring
controleer check verify review
controleerbaar accountable enforce
controleert checks verify verifies
controlekamer room
controlelijsten checklists phases
controlemaatregelen verification
controlepunten checking
controleren check control monitor verify checking
controlerende auditors firm firms
controles checks controls inspections
controleur controller inspector auditor
controleurs inspectors controllers
controller controller
controllers controllers
controversieel controversial connotations
controversiele controversial
conventionele conventional
convergentie convergence
conversatie conversation
conversie conversion
conversieservice conversion
converteer convert datetime
converteert convert converts converting
converter converter exiftool
converteren convert converting
convertor converter
convolutie convolution
cooerdinatie coordination
cookie cookie
cookies cookies browsing
cool cool
coole cool
cooperatieve cooperative
coordinaten coordinates coordinate
coordinatenstelsel coordinate
coordinatensysteem projection
coordinatie coordination coordinating
coordinatiebureau coordination
coordinator coordinator
coordinatoren coordinators
coordineren coordinate
copyleft copyleft
copyright copyright
cornflakes cereal cornflakes corn flakes
corona coronavirus corona ve tested
coronabewijs coronavirus pass certificate
coronatest coronatest ve
coronatoegangsbewijs pass corona
coronavirus coronavirus
corporate corporate
correct correctly correct properly
correcte correct proper functioning
correctie correction
correcties corrections adjustments correction
correlatie correlation
correleren correlate
correspondentie correspondence
corresponderen correspond
corresponderende corresponding annexed indicated
corrigeert corrects fixes
corrigeren correct correcting
corrigerende corrective
corrosie corrosion
corrupt corrupt
corrupte corrupt dirty cop
corruptie corruption
cosmetica cosmetics cosmetic
cosmetische cosmetic cosmetics
counter counter dmca takedown
courant courant ardennes des cares
courgette zucchini scrubbing courgette courgettes
courgettes courgettes zucchinis
cover cover
cowboy cowboy
cowboys cowboys
crash crash
cream cream
creatie creation
creatief creative creatively
creaties creations
creatieve creative coding
creatinine creatinine
creativiteit creativity
credit credit
creditcard card credit
creditcards credit cards
creditcardtransacties card credit
creditnota credit memo
creditnota's memos
credits credits
creeert creates
creeren create creating
creme cream creme
crew crew unload
cricket cricket
criminaliteit crime crimes
crimineel criminal
criminele criminal
criminelen criminals
crises crises
crisis crisis
crisisbeheersing crisis
crisissituatie spark
criteria criteria
criterium criterion
critici critics
croissant croissant
croissants croissants
cross cross dock
crossmotor bike dirt motocross
cruciaal crucial critical vital
cruciale crucial
cryptocurrencies cryptocurrencies
cryptocurrency cryptocurrency
cryptografie cryptography
cryptografische cryptographic cryptography
cryptovaluta cryptocurrency cryptocurrencies
culinaire culinary
culture culture constellation
cultureel cultural culturally heritage
culturele cultural
culturen cultures
cultuur culture
cultuurgoederen cultural
cumulatieve cumulative
cups cups goals
curator curator
curatoren curators
curriculum curriculum
curry curry categorized
cursor cursor
cursus course basic teenagers grips
cursussen courses
curve curve offset
customers rental motorhome fees
cyanide cyanide laced
cycli cycles
cyclus cycle
cyrillisch cyrillic alphabet slavic
d d
d'arc joan arc
d'azur d'azur cote provence
d'orange juice orange
da da favela
daad act
daadwerkelijk actually effectively
daadwerkelijke actual
daagt challenging
daalde declined dropped
daalt drops falls
daarachter retreat shed
daarbij doing
daarbuiten beyond
daardoor result
daarenboven indiscriminate paramilitaries killings
daarentegen contrast
daarin containing therein
daarmee thus thereby
daarna afterwards thereafter
daarnaast addition additionally
daarom therefore why that's
daaropvolgende subsequent
daartussen shades
daaruit resulting
daarvan instead thereof inform
dacht thought
dachten thought
dadelijk moments
daden actions deeds acts
dader perp killer
daders offenders perpetrators
daemon daemon
dag day
dagb gen jnl summarize
dagblad punt
dagboek journal diary
dagboekbatch batch journal
dagboekbericht diary
dagboekberichten diary posts
dagboeken journals diaries
dagboekregel journal
dagboekregels lines journal
dagboeksjablonen templates journal
dagboeksjabloon journal template batches
dage darken noon
dagelijks daily
dagelijkse daily day everyday
dagen days
dageraad dawn
daglicht light daylight broad
dagvergoeding diem
dagvergoedingen diem
dak roof
daken roofs
dakloze homeless
daklozen homeless
dal dal berg valley
dalen descend valleys decrease
dalende declining
daling decrease decline reduction
dame lady
dames ladies gentlemen
dammen dams dam targeted
dank thank thanks
dankbaar grateful thankful
dankbaarheid gratitude thanksgiving
danken thank owe thanking
dankzij thanks
dans dance
dansen dancing dance
danser dancer
dansers dancers
danst dancing
dapper brave
dappere brave courageous
dark dark
darm colon intestine bowel intestinal
darmen intestines guts gut
das das badger tie
dashboard dashboard
dashboards dashboards
data data
databank insurance boat inquiry base s filled enquiry
databanken databases
database database
databases databases bases
datalekken breaches
datapunt datapoint
datapunten datapoints
dataset dataset
datasets datasets
date date
dateert dates dating nieuwe
daten dating
dateren epoch
datex datex skirt kneelength insistline knee
datgene contained
datum date
datumcompressie compression
datums dates
dd dd yyyy yachting
deactiveren deactivate uncheck
deadline deadline
deal deal
dealer dealer
dealers dealers retailer
deals deals
death death metal
deb deb
debat debate
debatten debates discussions
debatteren discuss
debconf debconf reconfigure
debug debug
debuggen debug debugging checkboxes
debugger debugger
debuut debut
december december
decennia decades
decennium decade
decimale decimal decimals pellet
decimalen decimal decimals
declinatie declination
decoderen decoding decrypt intermediary
decor decor backdrop
decoratie decoration decorations contrasting decorate
decoraties decorations feudal
decoratieve decorative
deden doing
deeg dough
deegwaren pastries pasta cereal
deel part share
deelcollecties subcollections
deelde shared
deelgenomen attended participated
deelname participation participating
deelneemt participates
deelnemen participate participating
deelnemende participating
deelnemer participant
deelnemers participants holders
deelneming participation units
deelnemingen participations holdings
deels partly partially
deelstaat westphalia rhine
deelstaten federal
deelt share shares sharing
deeltje particle mongolian
deeltjes particles particulates
deeltjesfysica particle physics flavors quarks
deelvenster pane
deep deep
defect defect faulty defective
defecte defective broken faulty
defecten defects faults
defensie defence defense
defensiebeleid defence
definieer define
definieert defines define
definieren define defining
definitie definition
definitief definitive permanently
definities definitions
definitieve final definitive
degelijke solid decent
degene whoever
degenen ones
degens swords horns
dei dei referendum
dek deck
deken blanket
dekens blankets baskets
dekken cover covering decks
dekking cover coverage opacity
dekmantel cover
dekolonisatie decolonisation
deksel lid
deksels lids covers
dekt covers
del del
dele partially
delegatie delegation
delegaties delegations
delegeren delegate delegation
delen share parts sharing
deler denominator
delfstoffen mineral mining
delicate delicate
delict crime scene
delivery delivery cdn
della della dante
delta delta
demo demo
democraat democrat
democraten democrats socialists
democratie democracy democratic
democratieen democracies
democratisch democratic democratically
democratische democratic democracy
democratischer democratically
democratisering democratisation
democratiseringsproces democratisation
demogegevens demo
demografische demographic
demon demon avatars
demonen demons
demonstranten demonstrators protesters
demonstratie demonstration
demonstraties demonstrations rallies swelled crowds sponsored
demonstreren demonstrate showcase demo
dempen mute
den den van hague unto came
denk think believe
denkbeeldige imaginary
denken think thinking
denkers thinkers
denkt think thinks you're thinking
deodorant deodorant
departement department departmental
departementen departments insects overseas
depositocertificaten treasury bills deposit acceptances papers bankers
depot depot
depressie depression
depressief depressed dumps depression
derde third
derden third party parties
deregulering deregulation
dergelijke similar kind
derhalve therefore thus
derivaten derivatives derivative
dermate untenable awkward
dertien thirteen
dertiende thirteenth
dertig thirty
dertigvoud hundredfold thirty sixty
derven sinned glory romans
desalniettemin nevertheless nonetheless
desbetreffende relevant consult corresponding
deselecteer uncheck
desgewenst optionally
design design
desinformatie disinformation misinformation
desktop desktop
desktopomgeving desktop upgraded
deskundig expert
deskundige expert skilled
deskundigen experts
deskundigheid expertise
desondanks despite nevertheless spite
dessert dessert
desserts desserts
destructie destruction destroying equilibrium
detail detail
detailhandel retail
detailniveau detail
details details
detecteert detects detect detecting
detecteren detect detecting discover
detectie detection discovery
detective detective investigator
determinatie identification
determinaties identifications
determineren identify identifying here's
deugd virtue
deuk stitches dent
deur door shut
deuren doors closed
deutsch login deutsch italiano espanol francais supermagnete empty
dev dev
developers developers implement
dezelfde same
dezen bounty
dharma dharma inconceivable devotional
di di montecatini cecina
dia slide
diabetes diabetes
diagnose diagnosis
diagnosticeren diagnose
diagnostische diagnostic
diagram diagram chart
diagrammen charts diagrams visualized
dialogen dialogs dialogues
dialoog dialog dialogue
dialoogvenster dialog box
dialoogvensters dialogs
diamant diamond
diamanten diamonds diamond
diameter diameter ese
diarree diarrhea diarrhoea
diaspora diaspora
diceware diceware passphrases passphrase
dicht close near closed shut
dichtbij close near
dichte dense
dichten gap enhancing gaps
dichter closer poet
dichterbij closer nearer
dichtheid density
dichtknijpen blind
dichtst closest nearest
dichtstbijzijnde nearest closest
dictator dictator
dictatuur dictatorship
didanosine didanosine antiviral
dieet diet dietary
dief thief
diefstal theft
dienaar servant compassed chariots alas
dienaren servants reprimand
dienblad tray platter
diende served
dienen serve submit
dienovereenkomstig accordingly
diens representative authorized relate veterinarian
dienst service
dienste conceived
diensten services offices
dienstig advisable
dienstknechten servants
dienstverlener supplier provider
dienstverleners providers consultants
dienstverlening services service provision
dient serves benefit
dientengevolge imply
diep deep dig
diepe deep
dieper deeper deep
diepere deeper
diepgaand depth
diepgaande deep customs depth clearance
diepste deepest
diepte depth
dieptepunt rock
dieptepunten lows highs
dier animal
dierbare precious
dierbaren ones dear loved
dieren animals animal
dierenarts veterinary surgeon
dierenartsen surgeons veterinary
dierentuin zoo
dierentuinen zoos zoo
dierenwelzijn welfare
diergeneeskunde medicine
diergeneeskundig medicinal
diergeneesmiddel medicinal
diergezondheid animal
dierlijk governing feed
dierlijke animal
diermeel meal
dieronderzoek reproductive
dierproeven experiments
diersoorten wildlife endangered
diervoeder feed feedingstuffs
diervoeders feed feeds feedingstuffs
diervoeding nutrition feedingstuffs undesirable
dierziekten diseases
dieven thieves
diff diff
differentiatie differentiation opting
differentiele differential
digikam digikam
digitaal digital digitally
digitale digital
digitaliseren digitizing digitize vector
digitalisering digitalization
digoxine digoxin
dij thigh mabukuli
dik thick fat
dikke thick fat
dikker thicker
dikte thickness
dikwijls often
dimensie dimension
dimensiefilter dimension
dimensies dimensions dimension
dimensiesets sets
dimensiewaarde dimension
dimensiewaarden dimension
dimensionale dimensional
diner dinner
dineren dinner dining dine
ding thing things
dingen things
dinosaurus dinosaur
dinsdag tuesday tuesdays
dip dip meltdown
diploma diploma lecturers obtained degree upper professors
diploma's diplomas
diplomaten diplomats
diplomatie diplomacy
diplomatiek diplomatic
diplomatieke diplomatic
direct directly straight direct immediately
directe direct immediate
directeur director
directeuren directors chief
directie executive
directoraat directorate dg
dirigent conductor
disc disc
discipel disciple
discipelen disciples
discipline discipline
disciplines disciplines
disclaimer disclaimer
disco disco
discovery discovery ssdp
discrete discrete discreet
discriminatie discrimination
discriminerend discriminatory
discriminerende discriminatory discriminating
discussie discussion debate
discussieren discuss
discussies discussions discussion
disk disk drive disks
diskette disk floppy listing
display display digit
dissertatie dissertation marieke
distilleerderij distillery
distilleerderijen distilleries
distilleren distilling distillation liqueurs purified
distribueren distribute
distributeurs distributors
distributie distribution
distributiemanagers managers points distribution
distributies distributions
district district
divers diverse
diverse various several variety diverse
diversiteit diversity
divisie division
dl dl haemoglobin
dll dll cis
do thu
dobbelsteen dice
dobbelstenen dice
doc doc exch
docent teacher hermans lecturer
docenten teachers lecturers professors instruct upper secondary diploma
doch shalt
dochter daughter
dochteronderneming subsidiary
dochterondernemingen subsidiaries subsidiary
dochters daughters daughter's
dock dock
document document
documentaire documentary tijden
documentatie documentation
documentbedrag doc
documentbestanden receipts incoming
documenten documents document
documenteren document documenting
documentrecord record document incoming
documentrecords records document incoming
documentuitwisseling exchange
dode dead
dodelijk fatal deadly kills rabies
dodelijke lethal deadly fatal
doden kill killing dead
doe right thing i'm put doing take
doek canvas cloth
doekjes spade
doel purpose goal target aim objective
doelbewust deliberately determination purposefully
doeleinden purposes
doelen goals targets objectives purposes
doelgericht purposefully
doelgerichte targeted deliberations
doelgroep target audience targeted
doelgroepen audiences
doellijst target detect attempted
doelloos aimlessly drifting
doelmatig overlooked
doelmatige sums
doelmatigheid effectiveness
doelstelling objective goal aim target
doelstellingen objectives goals targets
doeltreffend effective effectively efficient
doeltreffende effective effectively
doeltreffender effective effectiveness
doeltreffendheid effectiveness efficiency
doelwit target duck
dok dock
dokter doctor dr
dokters doctors
dol loved fond
dolblij punch delight
dolfijn dolphin
dolfijnen dolphins dolphin
dollar dollars dollar tune bucks
dollars dollars
dom dom stupid dumb
domain domain
domein domain
domeinen domains
domeinnaam domain
domiciliering domiciliation
domicilieringen domiciliations domiciliation
domicilieringsvoorstellen domiciliation
dominante dominant
dominantie dominance domination
dominee reverend pastor
domineert dominating dominates dominate
domineren dominate
domme stupid dumb silly
dompelen dip dipping sunlight
domper damper
donateurs donors supporters donor
donatie donation donations
donaties donations charitable
donder thunder
donderdag thursday thursdays
donderslag bolt
doneer donate
doneren donate donating
donker dark
donkerder darker
donkere dark
donkerste darkest
donor donor
donut doughnut
donuts doughnuts
donutwinkel shop
donutzaak shop
dood death dead die
doodde killed
doodgeboren stillborn
doodgeschoten shot
doodsbang scared terrified
doodslag manslaughter
doodsteek kiss
doodstraf penalty
doodt kills kill
doodziek sick death
doof deaf impairments
doofpot lid
doolhof maze
doom doom
doop baptism
doopsel baptism
doorbraak breakthrough pave
doorbreken break cycle
doorbrengen spend spending
doordachte thoughtful sensible
doordringen pervade
doordrukstrips blister blisters carton
doorgaan continue proceed
doorgaans typically usually rule
doorgaat continues
doorgang pass algorithm passage linear
doorgebracht spent
doorgegeven passed transmitted
doorgesneden throats
doorgestuurd forwarded redirected
doorgestuurde forwarded
doorgeven pass relaying reshare anybody reveal
doorgevoerd implemented
doorgewinterde parade seasoned
doorlopen licensing
doorlopend continuous
doorlopende continuous ongoing
doorn thorn
doorslaan scales
doorslaggevend decisive
doorslaggevende decisive
doorsnede diameter pad
doorsnee diameter slice
doorstaan weather stand cfcs norms endure
doorsturen forward forwarding
doorstuurt forwards relays append
doorverwijzing referral prison
doorvoer transit importation
doorvoeren occupational
doorvoert adjusts cope
doorzetten persevere bullet
doorzettingsvermogen perseverance
doorzichtige cartridge cap
doorzichtigheid transparency
doorzocht searched
doorzoekbaar searchable browse searched consulted browsed
doorzoeken browse
doorzoekt searches
doos box
doosje pen
doosjes cartons tablets multipacks
dop cap stopper vial flip bromobutyl
doping doping
dorp village town
dorpelingen villagers
dorpen villages towns
dorpje village
dorpjes villages
dorst thirst thirsty
dosering dose dosage dosing
doseringen dosages cynomolgus dosage
doses doses dose
dosis dose
dossier dossier
dossiers dossiers
dot dot
douane customs
douaneafhandeling clearance customs
douaneautoriteiten customs
douanetarief tariff customs subheading
douanewetboek customs
douche shower
douchen shower
douches showers
dove deaf encounter
down dumps
download download
downloadbare downloadable
downloaden download downloading
downloads downloads
downloadt downloading
doxorubicine doxorubicin chemotherapeutic cisplatin
dozen boxes cartons
dozijn dozen
dpkg dpkg
draad wire thread
draadje thread
draadloos wireless
draadloze wireless
draag wear wearing contribute
draagbare portable wearable handheld
draagt wearing carrying
draai turn spin slew
draaide turned
draaien run running turn rotate slew
draaiend rotary milling
draaiende spinning
draaiingen spins slot reels maximinum scatter
draaikolk vortex whirlpool swirl
draait running runs
draak dragon
dracht gestation lactation transplacental
drachtige pregnant lactating
draden threads wires
dragen bear contribute wearing wear carry
drager dimples cut glass rectangle corners collar medium
dragers carriers hb bart's
drama drama tragedy
dramatisch dramatically dramatic
dramatische dramatic tragic drama
drang urge
drank drink beverage liquor drinks booze
dranken drinks beverages spirits
drankje drink drinks
drankjes drinks
drastisch dramatically drastically drastic
drastische drastic radical
dreef roll
dreigde threatened
dreigen threaten threatening
dreigende commented threatening
dreiging threat
dreigt danger threatening threatens
drempel threshold
drempels thresholds
drempelwaarde threshold
dressing dressing
drie three
driehoek triangle
driehoeken triangles
driemaal thrice
drietal eighth
drift drift
drijft drives
drijven floating float afloat
drijvende floating driving
dring urge
dringen reduce reducing pressing
dringend urgently urge urgent urgency
dringende urgent
dringt calls urges penetrates
drink drink drinking
drinken drink drinking drinks
drinkt drinking drink drinks
drinkwater drinking
drinkyoghurt drinking
drive drive thru
driver driver
drivers drivers
driving driving mins
droeg wearing wore contributed
droegen wore
droge dry
drogen dry drying clothesline
droger dryer drier
drogist chemist
dromen dreams dream
dronk drank drinking
dronken drunk drunken drank
droog dry
droogt drying dries
droogte drought
droom dream dreams
droomde dreamed dreamt
droomt dreaming homeland
drop drop doughnutleads
drug drug
drugs drugs drug
drugsbestrijding drugs tackling
drugshandel drug trafficking
druisen highlights
druist contrary
druiven grapes grape
druk pressure press busy
drukke busy crowded
drukken pressing print press printing
drukt press prints pressing compressing
drukte hustle bustle crowds rush
drukwerk printed pubic
drum drum
drummer drummer
drumproductie tornado mapex tnd drum mapex'wholly
drums drums saxophone
drumstel drums
druppel drop
druppels drops droplets
du du
dual dual
dualiteit duality
dubbel double duplicate
dubbele double duplicate dual
dubbelklik double
dubbelklikken double clicking
dubbelklikt double clicks
dubbeltje goin dime
duck duck lame
duel duel
duidelijk clear clearly
duidelijke clear
duidelijker clearer clarify
duidelijkheid clarity
duiden indicate
duidt indicates suggests
duif pigeon dove
duik dive plunge dip swim
duiken diving dive scuba
duikers divers
duikt diving turns dive dives
duim thumb
duinen dunes
duister dark darkness
duistere dark
duisternis darkness
duivel devil
duiven pigeons youngsters
duizend thousand
duizenden thousands
dump dump
dumpen dump dumping
dumping dumping
dun thin
dunne thin
dunner thinner slabs
duo duo
duplicaten duplicates duplication duplicated tooling parse
dupliceren duplicate duplicating duplication
dure expensive costly
duren take
durende inhalation
durf dare limb
durft dare
durven dare spade
dusdanig landing aerodrome
dusver far
dusverre proceedings
dutje nap
duur run long duration expensive
duurde took lasted
duurder expensive
duurt takes
duurzaam sustainable durable
duurzaamheid sustainability durability
duurzame sustainable durable
duw push shove
duwde pushed
duwen push pushing shove
duwt pushing pushes kart
dwaas fool foolish
dwarsbomen thwart
dwingen force enforce forcing
dwingende compelling
dwingt enforces enforce forcing
dwong forced
dynamic dynamic hdr
dynamiek dynamic dynamism momentum
dynamiet dynamite
dynamisch dynamic dynamically
dynamische dynamic
dynastie dynasty
e email e address
early early bird
eb tide tides
ebay ebay
ebola ebola zaire
ebolavirus ebola primates
ec europa
echo echo ultrasound
echo's ultrasounds
echografie ultrasound abdominal urinary
echt really real
echte real true
echter however
echtgenoot husband spouse
echtgenote wife
echtgenoten husbands spouses
echtgenotes wives godless spouses
echtscheiding divorce
ecliptica ecliptic
eco eco
ecologisch ecological eco ecologically
ecologische ecological environmental footprint
economen economists
economie economy economics
economieen economies
economisch economic economically
economische economic
ecosysteem ecosystem
ecosystemen ecosystems
ecu ecu tune
edel endurance retain
edele precious noble metals
edelstenen gems precious gemstones stones jewelry appraise
editie edition
edities editions
editor editor
educatie education continuing
educatief educational educators conservation
educatieve educational instructional
eed oath
eekhoorn squirrel
eend duck odd lame
eene breadth hair's
eenentwintigste st twenty
eenheden units
eenhedengroep unit
eenheid unit
eenheidsdosisblisterverpakkingen spare iru pouches perforated blisters
eenieder fights
eenling lone wolf
eenmaal once
eenmaking unification millennium unite strategically
eenmalige passcode
eens once eye agree
eensgezind ranks jointly
eentje alone
eenvormige uniform
eenvoud simplicity
eenvoudig easy simple easily simply
eenvoudige simple easy basic
eenvoudiger easier simpler
eenvoudigere simpler
eenvoudigste simplest easiest
eenvoudigweg simply
eenwording unification
eenzaam lonely
eenzaamheid solitude
eenzame lone wolf lonely
eenzijdig unilaterally sided tenor unilateral
eenzijdige unilateral sided
eer eea honor honour relevance credit
eerbetoon tribute homage
eerbiedigen uphold
eerbiediging respect
eerder previously earlier rather sooner
eerdere previous earlier prior
eerlijk fair honest come clean honestly
eerlijke fair honest
eerlijkheid honesty fairness
eerst first
eerste first
eersten chivas
eervolle honourable honoured militia ya gratitude honorable
eet eat eating
eetbare edible cucurbits
eetkamer dining
eetlepel tbsp tablespoon chia
eetlepels tablespoons spoons
eeuw century th
eeuwen centuries
eeuwenlang centuries
eeuwenoude ancient
eeuwig forever everlasting eternity eternal
eeuwige eternal everlasting
eeuwigheid eternity
eeuwse century th
efavirenz efavirenz malformations
effect effect impact effects
effecten effects securities
effectief effective effectively
effectieve effective
effectiever effective
effectiviteit effectiveness
effenen pave breadth hair's flatten
efficiency efficiency
efficient efficient efficiently effective
efficiente efficient effective
efficienter efficient efficiently efficiency
efficientere efficient
efficientie efficiency
ego ego
egoisme egoism selfishness
egoistisch selfish
eh uh eh
ei egg
eieren eggs
eierstokken ovaries ovarian
eigenaar owner owns owning
eigenaars owners
eigenaren owners
eigendom property owned ownership
eigendommen belongings
eigendomsrechten ownership
eigenhandig handedly golinkin responsa
eigenlijk actually really fact
eigenlijke actual
eigenschap property
eigenschappen properties features
eigentijdse contemporary
eigenwaarde self esteem
eik oak camest
eikel jerk jackass asshole
eiken oak matured barrels distilled fermented grain per
eikenhout casks
eikenhouten villagers seventy
eiland island
eilanden islands
eind end late
einddatum date
einde end
eindelijk finally
eindeloos endlessly endless
eindeloze endless ending
eindgebruikers end
eindig finite democrats
eindigde ended
eindigen end ending
eindigend ending cave revenues
eindigt ends ending
eindjes ends meet
eindproduct finished
eindproducten finished intermediate
eindpunt endpoint
eindpuntbeveiligingstoepassing endpoint
eindpunten endpoints
eindsaldo balance ending closing
eis requirement demand
eisen requirements demands require
eist demands calling imply
eiste demanded stretches
eitje egg boiled
eitjes eggs
eiwit protein
eiwitten proteins protein
elastische elastic clamp
elastomeer elastomeric elastomer
elders elsewhere
elegant elegant
elegante elegant
elegantie elegance
elektra electrics
elektriciteit electricity
elektriciteitscentrales stations boiler
elektriciteitsnet grid
elektrisch electric electrical electrically
elektrische electrical electric
elektrolyt electrolyte urinalysis exam
elektromagnetische electromagnetic
elektromechanische electromechanical
elektronica electronics engineering microelectronics optoelectronic
elektronisch electronic electronically banking
elektronische electronic
element element
elementaire basic elementary
elementen elements
elf eleven
elimineren eliminate
elite elite
elkaars other's
elkander quoted tertullian
ellebogen elbows
elleboog elbow
ellende misery shit
elliptische elliptical ellipticals galaxies
else else
email email
embedded embedded lart
embryo embryo
embryo's embryos ova hatchery
embryonale embryonic
emigratie emigration
emissie emission
emissies emissions
emmer bucket
emmers buckets
emotie emotion
emoties emotions
emotioneel emotional emotionally
emotionele emotional
empire empire wetenschap
encryptie encryption assurance
end end ee
endocriene endocrine neuroendocrine pancreatic
ene another
energie energy power
energiebeleid energy
energiebesparing saving
energiebronnen energy sources renewable
energieverbruik consumption energy
energievoorziening energy supply
enerzijds firstly
eng scary
engagement engagement commitment customization
enge scary creepy
engel angel engel
engelen angels
engine engine
engineering engineering biology
engineers engineers drilling
english english login nederlands francais empty deutsch espanol
enige thing way sole
enigen ones
enigerlei whatsoever
enigszins somewhat slightly
enkel single ankle
enkele few single several
enkels ankles ankle
enorm enormous huge enormously
enorme huge enormous massive vast
enquete survey
enquetes surveys
entertainment entertainment
enthousiasme enthusiasm
enthousiast excited enthusiastic enthusiastically enthusiasm
enthousiaste enthusiastic
entiteit entity
entiteiten entities
entiteitopslag entity store
entiteitsmetagegevens metadata
entiteitsrecord entity record
entry node
envelop envelope
enveloppen envelopes
enz etc
enzovoort etc forth
enzovoorts carcasses
enzym enzyme replication kinase
enzymen enzymes
epicentrum epicenter surges quake tremor padang
epidemie epidemic
episch epic epicenter
epische epic
equatoriale equatorial
equinoxen equinoxes
equivalent equivalent
equivalente equivalent msv remainder
eraan remember remind coming she'll
erachter figure finds
eraf shaved raise shave
erbij involved
erboven sensitivity
erdoorheen slipped
ere eua honorary meua honour honor fellini
eren honor
erf yard foundry siedle
erfenis inheritance legacy heritage
erfgoed heritage erfgoed
erg really it's bad
ergens somewhere something anywhere
erger worse
ergonomische ergonomic
ergste worst
erin managed
erken acknowledge recognise pledge
erkend approved recognized recognised plant plants
erkende approved recognized recognised acknowledged
erkennen acknowledge recognise recognize admit
erkenning recognition approval plants
erkent recognises acknowledges recognise admits recognize
ermee agree knock
erna soak
ernaar forward aim strive
ernaast ellipsis
ernst severity gravity seriousness
ernstig serious seriously severe
ernstige serious severe
eronder underneath sink
erop ensure
eroverheen cannon
errata errata
error ecc
ers munitions
ertoe encourage matters undertake
erts ore leach
ertussen filler melting
eruit look pull looks
ervaart experiencing
ervandoor bye
ervaren experienced experience experiencing
ervaring experience
ervaringen experiences experience
erven heirs inherit remainder
ervoor ensure sure make
erwten peas
es es
escalatie escalation
escalatiepad escalation
escaleren escalate
espanol login espanol italiano deutsch francais supermagnete empty
esq esq
essentie essence essentially
essentieel essential vital crucial
essentiele essential critical
esthetiek aesthetics aesthetic alien
esthetische aesthetic
et et
etappe stage leg
etc etc
etch etch hamm
eten eat food eating dinner
etentje dinner
ethanol ethanol incubate ethyl
ethiek ethics
ethisch ethical
ethische ethical ethics
etiket label labelling
etiketten labels labelling
etikettering labelling
etnische ethnic
etnografica ethnographic
etnografische ethnographic
euh uh
euro euro eur tune euros
euro's euros
eurobankbiljetten banknotes ncb
eurogebied euro
eurozone euro eurozone
euthanasie mercy killing
evacuatie evacuation
evaluatie evaluation assessment review
evaluaties evaluations assessments
evalueert evaluates debits
evalueren evaluate stock review
evangelie gospel
even take few moment
evenaar equator
evenals well
eveneens likewise
evenement event
evenementen events
evengoed thwart
evenmin nor token neither
evenredig proportional proportionate dissuasive penalties
evenredige proportionate dissuasive punishable
event event
events events
eventueel possibly optionally
evenveel equally
evenwel however
evenwicht balance
evenwichtig balanced
evenwichtige balanced
evenzeer equally likewise
evenzo token similarly
evolueren evolve
evolutie evolution
evolutionaire evolutionary ecology
ex ex
exact exactly exact
exacte exact precise
examen exam
examens exams grading papers sessions
excl excl excluding shipping shippingcostst
exclusief exclusive exclusively exclude net
exclusieve exclusive
excursie excursion hammam
excursies excursions tours kornati
excuses apologize apologise excuses excuse apologies
excuus excuse
exe exe
executie execution scott's
executive executive coaching
exemplaar instance copy er sheet
exemplaren copies instances sheets
exit exit
exotisch exotic
exotische exotic
expansie expansion
expediteur agent
expediteurs agents forwarding
expeditie expedition
expedities expeditions
experiment experiment
experimenteel experimental
experimentele experimental
experimenten experiments
experimenteren experiment experimenting experimentation experimented
expert expert
expertise expertise
experts experts
expliciet explicitly explicit
expliciete explicit
exploderen explode exploding valve
exploitant operator flight
exploitanten operators
exploitatie operation exploitation
exploitatietechnici operators wastewater
exploiteren operate exploit
explosie explosion
explosieve explosive atmospheres
explosieven explosives blasting
export export exports
exporteert export exporting exports
exporteren export exporting
exporteurs exporters
exportgoederen clearance customs
exportmanagers coordinating border cross
exportprotocol protocol
exportprotocollen protocols
expositie exhibition
expressie expression
expressies expressions
ext ext reiserfs
extensie extension
extensies extensions
extern external remote externally
externe external remote
extra extra additional
extra's extras
extract extract dissolve
extractie extraction
extraheren extract extracting
extreem extremely extreme
extreme extreme
eye catch
ezel ass donkey stubborn mule
faalt fails
faam fame
fabricage manufacturing fabrication manufacture
fabriek factory plant
fabrieken factories
fabrieksinstellingen factory device's
fabrikant manufacturer manufacturer's
fabrikanten manufacturers
face face
facetten facets faceted
faciliteit facility
faciliteiten facilities
faciliteren facilitate facilitating homologation
facto facto
factor factor
factoren factors
factsheet factsheet
factureerbare billable utilization chargeable
facturen invoices invoice
factureren invoice invoicing
facturering invoicing billing
factureringsmethode billing
factuur invoice
factuurfrequentie frequency dictated
factuurkortingen invoice discounts
factuurschema schedule invoice
factuurschema's schedules
faculteit faculty
failed failed attempted align
failliet bankrupt
faillissement bankruptcy
fair fair
falen fail failure
false false
familie family
familieleden relatives
families families
familievakantie vacation
fan fan
fans fans
fantasie imagination fantasy
fantastisch fantastic
fantastische fantastic wonderful
farmaceutische pharmaceutical pharmaceuticals
farmacie pharmacy nutrition
farmacologische pharmacological
fascinerend fascinating
fascinerende fascinating
fascistische fascist
fase stage phase
fasen stages phases
fataal fatal
fatale fatal
fatsoen decency
fatsoenlijk decent labourers
fatsoenlijke decent
fauna fauna flora
favoriet favorite favourite bookmark
favoriete favorite favourite bookmark
favorieten favorites favourites bookmarks
fax fax
faxnummer facsimile telephone
februari february
federaal federal
federale federal
fee fee fairy
feed feed
feedback feedback
feedbacksessies assistants sessions papers grading exams
feest party celebration
feestbeest animal party
feestdagen holidays season sundays
feestelijke festive labexchange
feesten celebrations partying
feestje party
feestjes parties
feit fact
feite fact actually
feitelijk intents
feitelijke actual factual
feiten facts
feitenblok factbox
feitenblokken factboxes
fel bright fiercely
feliciteer congratulate gebhardt
feliciteren congratulate congratulating
felle critic litvinenko
felscapsule stopper cap flanged tear overseal colourless
fenomeen phenomenon
fenomenen phenomena
fentanyl fentanyl respiratory caesarean
fermenteren ferment fermentation starter
ferriet ferrite
ferro ferrous
festival festival
festivals festivals
feta feta specialty
fiat fiat
fiatteur approver
fiatteurs approvers
fictie fiction fictional
fictieve fictional tolkien
fields treating
fiets bike bicycle riding
fietsen bikes cycling bicycles
fietser cyclist bike bicyclist rider
fietst biking medieval
figure figure
figuren figures
figuur figure
fijn nice fine
fijne fine
file traffic
files jams
filiaal branch koog affiliate
film film movie
filmen filming shooting
filmmaker maker krzysztof kieslowski
filmomhulde coated tablets blisters
filmpje screencast
filmpjes videos
filmregisseur director boucher
films films movies film
filosofie philosophy
filosofisch philosophically philosophical
filter filter
filtercriteria criteria
filteren filter filtering
filtering filtering
filters filters filter
fin fin
finale final finale finals
financieel financial
financiele financial
financien finance finances
financieren fund finance funding
financiering financing financial leasing funding options directly yacht
financieringen financing directly options leasing yacht request sale
financiers funders magnanimous begum stools
fingerprinting fingerprinting
finish finish
firewall firewall
firewalls firewalls
firmware firmware
fiscaal fiscal taxation
fiscale fiscal tax
fish iccat
fit fit fiddle fits
fitness fitness gym
fitnessruimte gym fitness solarium
fitten fitting fit curve
flacon vial cap stopper sealed
flagrante blatant flagrant respected
flanellen flannel
flash flash
flat flat apartment
flatscreen flat tvs dining
flauw faint
flawfinder flawfinder
fles bottle
flesje bottle vial
flesjes bottles bottled
flessen bottles
flexibel flexible flexibility
flexibele flexible
flexibeler flexible avenue revamped
flexibiliteit flexibility
flexibiliteitsinstrument flexibility instrument
flink pretty penny
flinke penny
flip flip seal vial stopper rubber
flora flora fauna
fluctuaties fluctuations pulse
fluisteren nothings whisper whispering
fluit flute
fluitist flautist
fluitiste flautist
fluitisten flautists
fluorescentie fluorescence
fluorescerende fluorescent
flux flux
fly fly
focus focus
focuser focuser
focusers focusers
focuspositie pinpoint approximate
focussen refocus focus focusing
focusseren focusing refocus
foetale fetal foetal
foetus foetus
foetussen foetuses
fokken breeding breed
fokrunderen bovine breeding
folie foil
folk folk
follow follow
fonds fund
fondsen funds
fondsreglement incorporation
font swap font
fontein fountain
football football
for operations dynamics apps
fora forums
forceren force
forensisch forensic forensics
forfaitair sum lump
forfaitaire flat rate
fork fork
formaat format size
formafacturering invoicing proforma lite
formaliteiten formalities
format widely
formaten formats sizes
formatie formation rollerbladers transformation
formatteren formatting
formeel formally formal
formele formal
formule formula
formulebalk formula
formuleontwerper designer formula
formuleren formulate
formulering wording formulation drawn worded
formuleringen wording weaken
formules formulas
formulier form insurance boat
formulieren forms
fornuis stove chopped
fort fort
fortuin fortune
forum forum
forums forums
fosfaatgehalte phosphate
fosfor phosphorus
fossiele fossil fuels
fossielen fossils
foto photo picture photograph image
foto's photos photographs pictures
fotograaf photographer
fotografen photographers
fotograferen photograph photographing
fotografie photography
fotografische photographic
fotonen photons
fotos webcams pahna
fout error wrong goes anything mistake
foutbericht error
foutcode error
fouten errors mistakes error
foutieve incorrect faulty
foutje mistake
foutmelding error
foutmeldingen error messages
fraai nicely beautifully finely
fraaie elegant
fractie group
fracties groups
fragmenten fragments
frambozen raspberries raspberry blackberries
frame frame
frames frames
framework framework asp
francais login francais espanol deutsch nederlands italiano supermagnete
fraude fraud
fraudebestrijding fraud combating
frauduleuze fraudulent chargebacks
free free
frequent frequently frequent surge
frequente frequent
frequentie frequency
frequenties frequencies treble
fris fresh bright
frisbee frisbee
frisdrank soda cans
frisdranken slush milkshake
frisse fresh
front front
fronten fronts
frozen frozen toppings
fruit fruit fruits
fruitig fruity fak
fruitige fruity
fruitsalade salad
fruitsap juice rolls
frustratie frustration
fsn fsn regenerated hu
ft ft altitudes pressurised
functie function feature
functies features functions
functionaliteit functionality
functionaliteiten leezza features javascript orders navigation
functionaris officer
functionarissen officials officers
functioneel functional functionally incumbent
functioneert smoothly
functionele functional
functioneren functioning function running operate operation
functionerende functioning
fundament foundation
fundamenteel fundamental basic fundamentally
fundamentele fundamental basic
fundamenten foundations
fungeert acts serves hosts
fungeren act serve
fungerend office
fur fur trainers
fuseren merge japan's
fusie merger fusion
fusies mergers acquisitions
fysica physics
fysiek physical physically
fysieke physical
fysisch physics
fysische physical
g g
ga go i'm gonna going
gaaf cool
gaande going ranging what's happening
gaatje nook cranny hole
gaatjes holes gaps
gaf gave
gaines corsets girdles brassieres slips petticoats panties housejackets
gal bile gal gall
gala gala
galblaas gallbladder bile gall duct
galerie gallery
galeriebesturingselement gallery
galerieen galleries
galeries galleries
galerij gallery
game game
gamen gaming
gameplay gameplay dragonfish
games games
gaming gaming
gamma gamma gamut range
gamut gamut clips
gang swing
gangbare microsoft's commonly
gangen corridors
gangsters gangsters
ganser exemplary fervent heartfelt
garage garage
garandeert guarantees ensures
garanderen ensure guarantee guaranteeing ensuring
garant stoves
garantie guarantee warranty
garanties guarantees
garde guard whisk garde avant
garen yarn threads yarns
garnaal shrimp spp dipping
garnalen shrimp shrimps
gas gas
gassen gases
gast guest guy
gasten guests
gastheer host
gastland host exercised
gastro gastrointestinal stromal tract haemorrhages
gastvrij welcoming worshippers
gastvrije welcoming friendly
gastvrijheid hospitality reception
gasvormige gaseous
gat hole
gate gate
gaten tabs keep holes
gateway gateway
gateways gateways
gauw soon
gave gift
gaven gave
gazon lawn mowing
gcc gcc
ge ge
geaardheden modes
geaardheid orientation ethnicities orientations
geabonneerd subscribed
geaborteerd aborted
geaborteerde aborted
geabsorbeerd absorbed
geaccepteerd accepted won
geaccepteerde accepted rationale
geacht considered deemed supposed
geachte ladies gentlemen honourable
geactiveerd activated checked triggered enabled
geadviseerd advised
geaggregeerde aggregated aggregate cube
geallieerde allied
geallieerden allied allies railway
geanalyseerd analysed analyzed
geanimeerde animated
geannuleerd canceled cancelled
geanodiseerd anodized anodised
geanodiseerde anodized anodised coating
geantwoord replied behold shalt
gear gear
gearchiveerd archived
gearchiveerde archived instances
gearomatiseerd flavoured nuts sweetening concentrated
gearresteerd arrested
geassembleerd assembled
geassembleerde assembled
geassocieerd associated
geautomatiseerd automated computerized crs
geautomatiseerde automated
geautoriseerd authorized authorizes
geautoriseerde authorized ticketing authored
geavanceerd advanced
geavanceerde advanced art
gebaande beaten
gebaar gesture
gebak pastries cakes pastry
gebakjes pastries squeezed
gebakken baked fried
gebaren gestures kinect
gebarentaal sign
gebaseerd based
gebaseerde based
gebed prayer
gebeden prayers prayed
gebeld called call
gebergte mountains tatra oko
gebeten bitten bite
gebeurd happened
gebeurde happened happening
gebeuren happen done happening
gebeurt happens happen happening goes
gebeurtenis event
gebeurtenissen events
gebied area field
gebieden areas regions places
geblazen blown
gebleken shown proved demonstrated revealed
gebleven remained preserved survived stayed
geblokkeerd blocked blocking
geblokkeerde blocked
gebod commandment commanded hast disobeyed
geboden provided offered commandments
geboekt posted booked progress
geboekte posted shipment
gebogen curved bent
gebonden bound tied
geboorte birth
geboortedatum birth
geboorteplaats birthplace birth
geboren born bred
geborsteld brushed
gebotteld bottled cask
gebouw building
gebouwd built
gebouwen buildings
gebracht brought put placed marketed
gebrachte marketed
gebrand keen burned carbonate oxides
gebreide knitted knit grease
gebrek lack
gebreken defects flaws
gebrekkige insufficient migration causing
gebroken broken cut rectangle dimples corners broke
gebruik use using
gebruikelijk usual customary
gebruikelijke usual typical
gebruiken use using
gebruiker user user's
gebruikers users user
gebruikersaanmelding logon
gebruikersaccount account
gebruikersaccounts accounts
gebruikersaffiniteit affinity
gebruikerservaring experience
gebruikersgegevens credentials affiliation
gebruikersgroep group
gebruikersgroepen groups blade
gebruikersinstellingen user settings setup personalizations
gebruikersinterface interface ui
gebruikersnaam username
gebruikersnamen usernames
gebruikersprofiel retrieves
gebruikersprofielen profiles
gebruikerstaken tasks
gebruikersvoorkeuren preferences
gebruikgemaakt targeting blob
gebruikmaken leverage
gebruiksgemak ease
gebruiksperiodes renting determining
gebruiksvoorwaarden terms
gebruiksvoorwerpen utensils artefacts
gebruiksvriendelijke friendly
gebruikt used use uses using
gebruikte used
gebudgetteerde budgeted actual expenses
gebukt fierce
gecentraliseerde centralized deployment
gecentreerd centered
gecertificeerd certified certificated fips
gecertificeerde certified certificated pilot
geclassificeerd classified
gecoat coated
gecoate coated rubberised
gecodeerd encrypted coded encoded
gecodeerde coded encrypted
gecombineerd combined joint combine
gecombineerde combined joint
gecompileerd compiled
gecompliceerd complicated
gecompliceerde complicated
gecompresseerde winzip compressed
gecomprimeerd compressed
gecomprimeerde compressed uncompressed
gecompromitteerd compromised
geconcentreerd concentrated
geconcentreerde concentrated infant dehydrated
geconcludeerd concluded
geconfigureerd configured
geconfigureerde configured preconfigured
geconfronteerd face faced facing confronted
geconsolideerd consolidated
geconsolideerde consolidated
geconstateerd observed noted identified detected
geconstateerde infringements
geconsumeerd consumed
gecontroleerd checked controlled monitored verified
gecontroleerde controlled audited
geconverteerd converted converting
gecoordineerd coordinated
gecoordineerde coordinated stressed
gecorrigeerd corrected
gecorrigeerde corrected
gecreeerd created
gedaald decreased fell dropped declining fallen
gedaan done made
gedaante nectar assumed
gedacht thought i'd
gedachte thought idea
gedachten mind thoughts bear
gedachtewisseling views
gedag goodbye
gedane industrialised
gedeactiveerd deactivated sensing
gedebatteerd edf lengthy
gedecentraliseerd decentralized decentralised
gedecentraliseerde decentralized federated decentralised
gedeeld shared divided
gedeelde shared
gedeelte section part portion
gedeeltelijk partially partial partly
gedeeltelijke partial partially
gedeelten portions
gedefinieerd defined
gedefinieerde defined predefined
gedegen bladder
gedegradeerd degraded ncea
gedeisd low down head lie
gedekt covered om
gedelegeerd delegated commanders commencing
gedelegeerde delegated delegate
gedempt muted
gedetailleerd detailed detail
gedetailleerde detailed
gedetecteerd detected detects
gedetecteerde detected paths
gedetermineerd misidentified
gediagnosticeerd diagnosed
gedicht poem
gedichten poems poetry
gediend served
gedifferentieerde differentiated
gedigitaliseerd digitised digitalised digitized
gedigitaliseerde digitalised digitised retrieving
gedijen thrive prosper
gediscrimineerd grounds
gedistilleerd distilled grain fermented matured oak per minimum
gedistilleerde spirits grape
gedistribueerd distributed xrmtoolbox
gedistribueerde distributed
gedocumenteerd documented
gedocumenteerde documented factual preamble
gedoe hassle stuff
gedoemd doomed
gedomineerd dominated
gedoneerd donated
gedood killed
gedoopt baptized baptist
gedownload downloaded
gedownloade downloaded
gedraag behave
gedraagt behaves acting acts behave
gedraaid thumbs twist
gedraaide twisted
gedrag behavior behaviour conduct
gedragen worn behave act carried
gedragingen behaviors behaviours
gedragscode conduct
gedrang contributory excessive
gedreven driven
gedronken drunk drank drinking
gedroogd dried drying
gedroogde dried fodder
gedroomd dreamed dreaming sleepover dreamt
gedrukt printed pressed
gedrukte printed
geduld patience patient
geduldig patient patiently
gedumpt dumped
gedurende period throughout
geduwd pushed shoved
gedwongen forced
geeerbiedigd respected honoured
geef specify give enter
geeft gives give indicates provides specifies specify
geeindigd ended unusually
geel yellow
geemailleerd enamelled
geen no not don't
geescaleerd escalated
geest spirit mind
geestelijk spiritual mentally spiritually
geestelijke spiritual mental cloth
geestelijken clergy
geesten spirits minds ghosts
geestes grievous wrought vexation
geevalueerd evaluated
geexploiteerd operated
geexporteerd exported
geexporteerde exported
geextraheerd extracted microscopic heap
gefaald balkan
gefabriceerd manufactured gum
gefactureerd invoiced billed
gefactureerde billed unbilled invoiced invoice
gefascineerd fascinated
gefeliciteerd congratulations
gefermenteerde fermented sauerkraut lactic
gefilmd filmed
gefilterd filtered
gefilterde filtered
gefinancierd financed funded
gefinancierde financed funded
gefixeerd appearances
gefocust focused partner's
gefokt bred captivity propagated
gefokte bred captive lawfully
geformatteerde formatted locker
geformuleerd formulated
gefrustreerd frustrated frustration
gegaan went gone
gegarandeerd guaranteed
gegarandeerde guaranteed
gegenereerd generated
gegenereerde generated
gegeten eaten ate dinner
gegeven given gave
gegevens data information
gegevensarchief store
gegevensbescherming protection
gegevensbestanden databases
gegevensbron source
gegevensbronnen sources
gegevensentiteiten entities
gegevensgateway gateway
gegevensintegratie integration
gegevensmigratie migration
gegevensmodel model er
gegevensmodellen models
gegevensonderwerp subject
gegevensoverdracht transfer
gegevenspunt datapoint averaged
gegevenspunten datapoints
gegevensset dataset
gegevenstype enum
gegevensuitwisseling exchange
gegevensuitwisselingsdefinities definitions
gegevensverlies loss prevention
gegiste fermented grain distilled per minimum matured sort
geglazuurde glazed
gegooid thrown dropped threw
gegoten cast poured moulded
gegrepen grabbed
gegrilde grilled antipasti
gegroeid grown
gegroepeerd grouped
gehaald took pulled
gehackt hacked compromised
gehad i've we've
gehakt chopped minced steamed
gehalte levels silicon dioxide
gehandeld acted
gehandhaafd maintained enforced
gehandicapt occurrence needing
gehandicapten handicapped
gehandicaptenzorg disability
gehard hardened facades tempered polished curtain
geharde hardened tempered
geharmoniseerd harmonised
geharmoniseerde harmonised harmonized
gehecht attached annexed
geheel whole completely entirely
geheim secret lid
geheime secret
geheimen secrets
geheimhouding secrecy confidentiality
gehele entire whole across throughout board
geheugen memory
geheven levied arising
gehinderd hindered prevented
geholpen helped helping
gehoopt hoped crashing hoping
gehoor hearing catchy ear
gehoord heard hear
gehoorzaam obedient obey
gehoorzaamheid obedience
gehoorzamen obey
gehost hosted
gehoste hosted
gehouden held kept taken
gehuurd rented hired tenants
geidentificeerd identified identifies
geidentificeerde identified
geil hots horny bothered
geillustreerd illustrated illustrate
geimplementeerd deployed implemented deploy
geimplementeerde deployed align
geimporteerd imported
geimporteerde imported
geinduceerde induced tih hypercalcaemia
geindustrialiseerde industrialized industrialised
geinfecteerd pst
geinfecteerde infected installers discretion
geinformeerd informed hazard
geinformeerde alliance
geinitialiseerd initialized
geinjecteerd injected laherparepvec talimogene
geinspecteerd inspected
geinspireerd inspired
geinspireerde inspired counsel
geinstalleerd installed install
geinstalleerde installed
geintegreerd integrated
geintegreerde integrated
geinteresseerd interested
geinteresseerde interested
geinterpreteerd interpreted
geintroduceerd introduced
geinvesteerd invested
geirriteerd irritated
geisoleerd isolated insulated
geisoleerde isolated insulated
geit goat
geiten goats caprine ovine
gejaagd gone hunted chased
gek mind you're crazy
gekalibreerd calibrated uncalibrated
gekalibreerde calibrated uncalibrated profiled
gekant opposed radically wholly
gekapt cleared amazon productive
gekeken looked checked
gekend pike
gekenmerkt marked characterised characterized
gekke crazy mad
geklede dressed skates
gekleed dressed nines
gekleurd coloured colored
gekleurde colored coloured
geklikt clicked
gekloonde cloned
geknipt cut cropped
gekocht bought purchased buy
gekoeld chilled cooled
gekoloniseerde colonised territories
gekomen come came
gekookt boiled cooked okra
gekookte boiled cooked pork
gekopieerd copied
gekoppeld associated linked coupled attached
gekoppelde coupled associated
gekost penny
gekozen chosen elected chose
gekraakt cracked jailbroken
gekregen received got given
gekruist crossed
gekust kissed
gekwalificeerd qualified
gekwalificeerde qualified majority voting acting
gekweekt propagated
gekweekte cultured captivity
gekwetst hurt harmed
gekwetter tweet replyyour venkatesh wallpapernext wallpaperleave
gelabeld tagged labeled labelled
geladen loaded load loading
gelag piper
gelakt painted lacquered pendant
gelanceerd launched
geland landed
gelang according depending
gelatine gelatine
geld money
gelden apply subject
geldende force applicable
geldig valid
geldige valid
geldigheid validity
geldigheidsduur validity duration
geldmarkten markets invest
geldmarktinstrumenten instruments transferable
geldt applies apply true
gele yellow
geleden ago
gelederen ranks
geleefd lived
geleend borrowed loans
geleerd learned taught
geleerden scientists scholars
gelegd login supermagnete italiano deutsch espanol empty francais
gelegde stamped
gelegeerd alloyed alloy
gelegen located situated
gelegenheden occasions
gelegenheid opportunity occasion
gelei jelly
geleid led guided
geleide guided
geleidelijk gradually progressively
geleidelijke gradual gradually
gelet having regard thereof particular
geleverd provided supplied delivered comes
geleverde delivered supplied
gelezen read replaced
geliberaliseerd liberalisation liberalised
gelicentieerde licensed
geliefd loved beloved
geliefde beloved loved
geliefden loved ones lovers slave
gelieve please
gelijk equal right
gelijkaardig similar liked
gelijkaardige similar
gelijke equal equality opportunities
gelijken peers resemble arrogant
gelijkenis parable
gelijkheid equality
gelijkmatig evenly equally
gelijkmatige evenly
gelijksoortige underwent
gelijktijdig tandem simultaneously
gelijktijdige concurrent antacid simultaneous
gelijkwaardig equivalent
gelijkwaardige equivalent genuinely
gelijkwaardigheid incorporated equivalence treats
gelogen lied lying
gelokaliseerd located
gelokaliseerde localized
geloof believe faith
geloofd believed
geloofde believed
geloofden believed
gelooft believe believes
geloofwaardig credible credibility
geloofwaardige credible
geloofwaardigheid credibility eu's
gelopen walked ve
geloven believe
gelovige believer believing faithful
gelovigen believers faithful worshippers
geluid sound vision
geluiden sounds
geluidseffecten sound
geluidskaart sound card
geluisterd listened
geluk luck lucky happiness stroke
gelukkig fortunately happy luckily
gelukkige happy lucky
gelukkiger happier
gelukt successful failed
gelukwensen congratulate
gelul bullshit crap
gemaakt made created
gemaakte created incurred
gemachtigd authorized permission authorised ziegler empowered
gemachtigde authorised authorized delegate facsimile
gemak convenience ease comfortable
gemakkelijk easy easily
gemakkelijke easy
gemakkelijker easier easily
gemakkelijkste easiest simplest
gemakken amenities cooker
gemarkeerd marked highlighted
gemarkeerde highlighted marked deposited
gemeengoed sex
gemeenschap community
gemeenschappelijk common policy
gemeenschappelijke common joint
gemeenschappen communities
gemeenschapstaxon taxon
gemeente municipality congregation
gemeentebestuur municipal
gemeentelijke municipal
gemeenten municipalities congregations
gemeenteraad council's
gemeld reported
gemelde reported newly
gemene denominator
gemengd mixed blended
gemengde mixed joint
gemerkt noticed marked
gemetastaseerde metastatic docetaxel trastuzumab
gemeten measured
gemiddeld average medium
gemiddelde average mean
gemist missed
gemiste missed
gemodelleerd modeled
gemodificeerd modified gm sowing
gemodificeerde modified genetically
gemonteerd mounted fitted
gemotiveerd motivated
gemotiveerde motivated duly
gen gene gen terminator
genaamd called named
genade grace mercy dint
gender gender
gene gene
geneeskunde medicine
geneesmiddel medicine medicinal drug
geneesmiddelen medicines medicinal
genegeerd ignored
genegenheid affection
geneigd inclined
genen genes suppressor
generaal general
generatie generation
generaties generations intergenerational
generator generator
genereer generate
genereert generates generate generating
genereren generate generating generation
generieke generic
geneste nested hexagon
genetisch genetically genetic gm
genetische genetic
genezen cure heal cured curing healed
genezing healing cure
genie genius genie honours
geniet enjoy
genieten enjoy
genocide genocide
genoeg enough sick tired
genoegen pleasure pleased delighted glad
genoemd called mentioned named known referred
genoemde mentioned referred listed specified
genomen taken
genomineerd nominated award
genoodzaakt obliged
genoom genome
genootschappen societies affiliation
genot pleasure enjoyment
genoteerd noted recorded
genoten enjoyed
genre genre
genres genres
genus genus
geo geolocation geo geocoding
geobsedeerd obsessed
geografie geography
geografisch geographic geographically geographical
geografische geographical geographic
geologie geology ethnography
geologische geological
geometrie geometry
geometrische geometric geometrical
geoogst harvested
geopenbaard revealed plainly manifested saith pharaoh's
geopend opened open opens
geopende opened
geopereerd surgery operated diagnosed
geopolitieke geopolitical
geoprivacy geoprivacy
geoptimaliseerd optimized optimised
geordend ordered arranged
georganiseerd organized organised arranged
georganiseerde organised organized
georienteerde oriented
gepaard hand
gepakt caught
geparkeerd parked
gepasseerd passed crossing
gepassioneerd passionately passionate
gepassioneerde passionate linders christa
gepaste proper
gepasteuriseerde pasteurised goat's
gepatenteerde proprietary patented
gepensioneerde pensioner retired
gepensioneerden pensioners
geperforeerde perforated blisters
gepersonaliseerd personalized
gepersonaliseerde personalized customized
geperst pressed squeezed
gepickt picked
geplaagd sensual harassed plagued conquer devotee
geplaatst placed posted
geplaatste subscribed placed rink
geplakt pasted glued taped
gepland planned scheduled
geplande planned scheduled
geplant planted yea
gepleegd committed commit
gepleit argued seeking
geplukt picked
gepolijst polished grinding
gepraat talking talked
gepreciseerd hydroelectric realistically garot
geprefereerde preferred caucasia marvelous antalya
gepresenteerd presented
gepresenteerde presented
geprezen praised bans commended
geprint printed
geprobeerd tried trying
geproduceerd produced
geproduceerde produced
geproefd tasted
geprogrammeerd programmed
gepubliceerd published
gepubliceerde published
geraadpleegd consulted sought
geraakt hit nerve
geraamd estimated
geraamde estimated
gerangschikt arranged
gerapporteerd reported filed
gerapporteerde cumulative deducting
geratificeerd ratified
gereageerd responded react respond
gerealiseerd realised achieved realized
gerealiseerde realized unrealized variance
gerecht dish court
gerechtelijke judicial proceedings courts
gerechten dishes
gerechtigheid justice righteousness
gerechtvaardigd justified
gerechtvaardigde legitimate hijacked
gered saved rescued
gereden ridden ro drove
gereduceerd reduced
gereduceerde reduced
gereed ready done
gereedschap tool tools
gereedschappen tools
geregeld regularly regulated arranged controlled
geregelde regular scheduled
geregisseerd directed chabrol beau serge
geregistreerd registered recorded enrolled
geregistreerde registered enrolled
gereglementeerde regulated
gereguleerde regulated
gerekend counted calculating
gerelateerd related
gerelateerde related icon
geremd inhibited discouraged
gerenommeerde reputable renowned
gerenoveerd renovated
gerepareerd repaired
gerepresenteerd represented
gereserveerd reserved
gerespecteerd respected
gerespecteerde respected
gerestitueerd restituted singhasari kris lombok
geretourneerd returned returns
gericht aimed focused targeted focus aim directed towards
gerichte targeted focused
gerijpt matured oak barrels distilled per grain fermented
gerijpte miyagikyo originates
geringste slightest
gerookt smoked
gerookte smoked smoky peaty
geroosterd roasted toasted
geroosterde parched affectionately sprouts toasted roasted
geroot rooted jailbroken
gerst barley shekel
gerucht rumor rumour
geruchten rumors rumours
geruime quite
gerust assured safely
geruststellen reassure
gescand scanned scanning drives
geschaald scaled
geschat estimated
geschatte estimated estimate approximate
gescheiden separated separate divorced
geschenk gift
geschenken gifts juliana
gescheurd torn ripped poured
geschied notified
geschieden behold
geschiedenis history
geschikt suitable suited appropriate
geschikte appropriate suitable
geschiktheid fitness suitability appropriateness implied warranties
geschil dispute
geschild peeled
geschilderd painted
geschillen disputes dispute
geschokt shocked
geschonden violated
geschonken donated gifted looted
geschoren shaved
geschorst suspended
geschoten shot fired
geschoven pushed
geschrapt deleted
geschreeuw shouting screaming cry fleeing
geschreven written wrote
geschriften writings scriptures hebrew
gescoord scored coarser disagreeing
geselecteerd selected
geselecteerde selected
geserveerd served breakfast
geslaagd managed succeeded successful success
geslaagde successful
geslacht sex gender slaughtered genus slaughter
geslachte carcases slaughtered carcasses lamb
geslachten sexes
geslagen beaten struck knocked
geslapen slept
gesleept dragged towed
gesloten closed doors
gesmeerd smeared
gesmolten molten melted rendered
gesneden cut sliced
gesorteerd sorted sorting
gespaard spared they've savings sparing
gespannen edge tense
gespecialiseerd specialised specialized specialise specializing specializes
gespecialiseerde specialised specialist specialized
gespecificeerd specified
gespecificeerde specified makers diagrams itemized
gespeeld played
gespiegeld mirrored rapids beneath
gespleten split palate cleft
gesplitst split
gesplitste split eleven itemized billing
gesponsord sponsored wax
gespreid spread
gesprek conversation talk
gesprekken conversations talks calls
gesproken spoken speaking talked normally discussed mouth
gesprongen jumped fuse
gestaag steadily
gestaakt discontinued sought reactions adverse
gestaan deer roe
gestabiliseerd stabilising stabilized
gestalte basically
gestandaardiseerd standardized pallets
gestandaardiseerde standardized standardised
gestart started launched
gestationeerd stationed
gestegen increased risen
gesteld made asked
gestemd voted favour vote
gesteund supported backed
gesteunde backed aided
gesticht founded
gestimuleerd encouraged stimulated
gestoken invested stabbed cease
gestolen stolen stole
gestoord mind minds
gestopt stopped quit
gestort relief pension
gestorven died
gestraft punished penalised
gestrand stranded
gestreden fought
gestreefd desires
gestreept striped barefoot
gestreepte striped
gestremde curdled kephir acidified flavoured
gestroomlijnde streamlined sleek
gestructureerd structured
gestructureerde structured
gestudeerd studying
gestuurd sent
gestuurde directed
gesuggereerd suggested markov
gesynchroniseerd synchronized synced synchronize
getal number figure integer
getalenteerde talented
getallen numbers
getekend drawn signed drew
geteld counted counting
getest tested testing confirmed cases
geteste tested cases confirmed positively
getinte tinted henna
getiteld entitled titled
getmonero getmonero
getoetst feasibility
getogen bred born
getolereerd tolerated tolerate
getoond displayed shown shows
getracht attempted
getraind trained
getrainde trained
getreden underfoot trampled experiencing perceived
getroffen affected taken hit
getrokken drawn pulled lessons
getroost strenuous surrounds
getrouwd married
getrouwe faithful
getuige witness witnessed
getuigen witnesses jehovah's witness
getuigenis testimony witness
getuigt witness bears
geturfde peated peaty tobermory
getypt typed
geuit expressed
geupdatet updated
geupload uploaded
geuploade uploaded displaying visiting
geur smell scent flavours
geuren scents fragrances fragrance smells
geurige fragrant barleycorns joyfully brahmins
gevaar danger risk woods
gevaarlijk dangerous hazardous dangerously
gevaarlijke dangerous hazardous
gevaccineerd vaccinated
geval case
gevalideerd validated
gevalideerde validated assay amplification
gevallen cases
gevangen caught trapped captured
gevangene prisoner inmate
gevangenen prisoners inmates
gevangenis prison bars jail
gevangenissen prisons jails prison
gevangenisstraf prison sentence jail imprisonment sentenced
gevangenschap captivity captive bred cultivated
gevaren dangers hazards
gevarenzone woods
gevarieerd varied
gevarieerde varied diverse
gevecht fight battle
gevechten fights battles
gevel facade
gevels facades
geven give provide giving
geverfd dyed painted
geverfde dyed painted coloured
geverifieerd verified authenticated authenticate
geverifieerde authenticated verified
gevestigd located established
gevestigde established establishment
gevierd celebrated prevailed
gevlogen flown flew operated atomic
gevlucht fled prevailed
gevochten fought fighting
gevoed fed nourished
gevoegd annexed attached
gevoel feeling feel sense
gevoeld felt
gevoelens feelings emotions
gevoelig sensitive susceptible
gevoelige sensitive
gevoeliger sensitive susceptible
gevoeligheid sensitivity
gevoerd held conducted debate orientated fed discussions
gevoerde fed irradiated
gevogelte poultry fowl
gevolg result due consequence resulting
gevolgd followed tracked
gevolgde followed
gevolge resulting
gevolgen consequences effects impact implications
gevonden found
gevorderd advanced carcinoma
gevorderde advanced
gevormd formed shaped
gevormde formed shaped bale bales
gevouwen folded
gevraagd asked prompted requested
gevraagde requested
gevuld filled populated
gevulde stuffed
gewaagd risked dared muni oblations sacrificial bhrigu s'iva
gewaarborgd guaranteed ensuring ensured
gewaardeerd appreciated valued
gewaardeerde prized valued
gewaarschuwd warned warning
gewacht waited waiting
gewag activists
gewapend armed
gewapende armed hostage
gewasbeschermingsmiddelen plant
gewassen crops crop washed
geweer gun rifle shotgun
geweigerd refused denied rejected
gewekt raised expectations
geweld violence
gewelddadig violent
gewelddadige violent
geweldig great amazing kick
geweldige great amazing
gewend accustomed
gewenst desired
gewenste financing desired options possible directly financial leasing
geweren rifles guns
gewerkt worked working
gewesten natives ruled
geweten conscience
geweven woven weaving
gewezen pointed noted
gewicht weight
gewichten weights
gewichtspercenten weight polymers exceeding
gewichtsverlies weight loss
gewijd dedicated devoted
gewijde sacred collaborated exacting
gewijzigd amended changed modified
gewijzigde modified
gewild liked
gewist erased deleted cleared wiped
gewogen weighted weighed
gewond injured hurt wounded
gewonde injured wounded
gewonden injured wounded hurt
gewone regular ordinary normal plain rank
gewonnen won
gewoon simply it's go i'm right
gewoond lived
gewoonlijk usually normally commonly usual typically
gewoonte habit
gewoonten habits customs
gewoontes habits
gewoonweg starbucks
geworden become mind became
geworpen cast thrown
gewrichten joints immature stiffness
gewurgd strangled
gezaaid sown
gezag authority
gezagvoerder commander
gezalfde anointed
gezamenlijk joint jointly
gezamenlijke joint
gezant envoy
gezegd said told say
gezegde saying
gezegend blessed
gezeik bullshit
gezellig jilove prahy pleasant cosy
gezellige cozy cosy pleasant
gezelligheid evenings
gezelschapsdieren pet petfood pets companion
gezet put
gezeten spent
gezette intervals administered periodically doses
gezeur whining
gezicht face
gezichten faces
gezichtsverlies lose
gezichtsvermogen vision eyesight disturb
gezien seen given having regard eyes saw light
gezin family
gezinnen families
gezocht searched looked sought searching we've
gezochte enquire
gezond healthy
gezonde healthy
gezonden sent cloth
gezonder healthier
gezondheid health
gezondheids health safety
gezondheidscertificaat sampling
gezondheidsproblemen health
gezondheidsvoorschriften placing
gezondheidswerkers professionals
gezondheidszorg health care healthcare
gezondigd sinned glory
gezongen sung sang
gezonken sank sunk storms
gezorgd ensured
gezuiverd purified eo
gezwollen swollen
ghee ghee
gids guide
gidsen guides
giet pouring pour
gieten casting pour moulding moulds cast
gietstukken castings casting foundry
gif gif poison venom
gift gift donation triple
giften donations gifts wortundtat
giftig toxic poisonous poison
giftige toxic poisonous venomous
gigantisch gigantic
gigantische giant huge gigantic
gij thou fail god ye
gijzelaars hostages
gin gin
gingen went
giroboek giro
giroboeken journals giro
gisteravond night last
gisteren yesterday
gitaar guitar
gitaarsolo solo furious
gitaarsolo's solos soloing
gitaarwerk furious
gitaren guitars
gitarist guitarist player
gitaristen guitarists singers
gite homes apartment
gites couldn't homes
glad smooth thin slippery slope
gladde smooth slippery
glam glam sensual nude
glans shine gloss
glanzend shiny pair glossy spray
glanzende shiny glossy
glas glass
glashelder crystal
glasvezel fiberglass fibreglass fiber
glaswerk glassware glasses cleaned
glazen glass glasses
glazuur glaze enamel glazed fluoride
glee glee
glibc glibc
glijbaan slide
glijden sliding slide sits slip slipping
glijdt sliding
glimlach smile
glimlachen smile hostile helpless
glimlacht smiling sweatshirt
glimmende shiny
glioblastoom multiforme glioblastoma glioma anaplastic astrocytoma worsened
glioom glioma astrocytoma anaplastic multiforme glioblastoma worsened
glippen slip
globaal globally
globale global
globalisering globalisation
gloednieuwe brand
gloeiend piping
glorie glory
glorieuze glorious
glucosegehalte produces pioglitazone
gluten gluten blancmange
glutenvrij gluten crunchy
goddelijke divine godly
goddeloosheid wickedness iniquity
goddeloze wicked godless
goddelozen wicked godless torment cakra
goden gods
godheid deity godhead
godsdienst religion grounds
goed good well right thing
goedaardig benign cancerous mesothelioma peritoneal
goedaardige benign cancerous
goede good right thing
goederen goods
goederenvervoer freight dispatchers
goedgekeurd approved adopted
goedgekeurde approved
goedheid goodness kindness
goedkeuren approve
goedkeuring approval adoption
goedkeuringen approvals
goedkeuringsaanvraag approval
goedkeuringsaanvragen approval overdue
goedkeuringsproces approval
goedkeuringsstap approval step
goedkeurt approves approve
goedkoop cheap
goedkoopste cheapest
goedkope cheap
goedkoper cheaper expensive
goedkopere cheaper
goedmaken amends
gok limb guess
gokje limb
gokken gambling
gokkers gamblers
gold gold
golf golf wave gulf
golfbaan golf
golfballen balls golf fluoro
golfbanen golf courses
golfen golf golfing
golflengte wavelength
golflengten wavelengths peak photon
golfschoenen shoes skechers
golfsok golfsok falke fatigue
golven waves
goochelaar magician obscure
goocheltruc trick sleight magic
gooi throw
gooide threw
gooiden threw chuck
gooien throw throwing
gooit throwing throw throws tossing
goot poured drain
gootsteen sink drain cleaner
gordel belt
gordijnen curtains
gorilla gorilla
gothic gothic
goud gold
gouden golden gold
gouvernementele governmental ngos
gouverneur governor governor's
governance governance
gr gr
graad grade degree
graaf earl count dig deep
graaft dig digging
graag like i'd love
graan grain cereal cereals
graanproducten cereals salads refreshments
graden degrees degree
graf grave tomb buried
graffiti graffiti
grafiek graph shows progression chart
grafieken charts graphs graphics
grafisch graphic
grafische graphical graphics graphic
grafsteen gravestone
granen cereals grain fermented distilled
grap joke prank
graphics graphics
grapje joke kidding joking
grapjes jokes
grappen jokes
grappig funny
grappige funny
gras grass
grasveld grassy
gratie grace
gratis free
grave grave
graven dig deep digging
grazen graze ranchers shaft
greep grip handle grips grabbed
grendel lock bars
grens border boundary
grensgebied frontier crow flies
grensinspectiepost border inspection cved
grensoverschrijdende cross border
grenswaarden limit
grenzen borders boundaries limits frontiers
gretig eager eagerly hansen
griep flu influenza
grijpen grabs
grijs grey gray
grijze grey gray
grill grill
grind gravel grind
grindweg gravel
grip grip grips handle
groei growth
groeide grew
groeien grow growing
groeiend growing
groeiende growing
groeipact pact stability
groeit growing grows grow
groen green light
groenboek paper green
groene green
groener greener
groente vegetable vegetables
groenten vegetables
groep group
groepen groups
groeperen grouping
groepering grouping cooperative
groeperingen groupings
groepje allotted
groepjes paratroopers
groeten greeting
groeven grooves quarries
grof dollar coarse
grond ground scratch floor soil
grondbeginselen principles
gronden grounds
grondgebied territory territories
grondig thorough thoroughly exam
grondige thorough onset
grondrechten rights fundamental charter
grondslag basis
grondstof raw
grondstoffen raw materials
grondstoffenprijzen commodity
grondwet constitution
grondwettelijke constitutional
grondwetten constitutions
groot large big great
grootafnemers wholesale merchants buyers investigate suppliers
grootboek ledger
grootboekpost entry ledger
grootboekposten entries ledger
grootboekrekening l ledger
grootboekrekeningen accounts ledger
grootcirkel circles sphere
groothandelaren wholesale merchants buyers investigate suppliers
grootmoeder grandmother grandma
grootouders grandparents
grootschalige scale
grootst utmost
grootste largest biggest greatest
grootte size resize
grootvader grandfather grandpa
grot cave
grote large big great major
grotendeels largely
groter greater larger bigger
grotere greater larger bigger
grotten caves politi
grove gross coarse grove
grunts grunts
gruwelijke intolerable
gsm cellphone
gt gt
gtld's gtlds
gulden golden guilders thirds rectangles
gulle generous
gun gun
gunst favor curry
gunste favour
gunsten favors
gunstig favourable beneficial
gunstige favourable beneficial
gunstiger favourable favourably
gz gz orig tar
gzip gzip xz
ha ha
haai shark
haaien sharks shark
haak crochet hook
haakjes parentheses brackets
haaks rationale measurable
haakwerk crocheted knitted excl vests
haal get i'll
haalbaar feasible
haalbaarheid feasibility
haalbare feasible viable
haalde took pulled
haalden badly
haalt removing retrieves
haard fireplace
haast hurry
haat hate hatred hates
haatte hated
habitat habitat blueprint
habitats habitats
hack hack diablo
hacken hack hacking
hacker hacker
hackers hackers malicious
hagelslag sprinkles sprinkled topping
hak hack chop fry
haken hooks brackets
hakken chopping heels hack
hakt chopping axe
hal hall hal hallway
halen get retrieve
half half six hour
halfrond hemisphere signifying passes
hals neck heels
halsband collar leash
halt halt
halte abbey tram
halve half
halverwege halfway mid
ham ham
hamburger burger hamburger fries
hamburgers hamburgers burgers
hamer hammer
hand hand
handbal handball
handbereik fingertips
handboek handbook
handdoek towel throw
handdoeken towels
handel trade market commerce
handelaar trader dealer merchant
handelaars traders dealers merchants
handelaren dealers traders merchants
handelde acted
handelen act acting
handelingen acts
handels trade nieuwe vennootschap
handelsbank merchant britain's barings
handelsbeleid trade
handelsbelemmeringen barriers
handelsmerk trademark
handelsmerken trademarks marks
handelsnormen marketing
handelsovereenkomsten agreements
handelspartners trading
handelsverkeer trade intra
handelswaar commodities merchandise inherited lore
handelt acting acts trades
handen hands
handgereedschap tools
handgereedschappen tools handtools
handgrepen handles
handhaaft maintains enforce
handhaven maintain enforce
handhaving enforcement maintaining enforcing
handicap disabilities disability
handicaps disabilities
handig useful handy convenient helpful
handige handy convenient helpful
handje lend
handleiding manual guide
handleidingen manuals guides tutorials
handler handler
handmatig manually manual
handmatige manual
hands participatory
handschoen glove gauntlet
handschoenen gloves
handtas handbag purse
handtekening signature
handtekeningen signatures signature
handvat handle hilt
handvol handful
hang hang pee
hangen hang stuck depend hanging
hanger pendant
hangt depends hanging depend
hanteren handle handling
hap bite
hapje bite snack
hapjes snacks bobs sandwiches
hard hard
hardcore hardcore
harde hard drive
harder harder
hardlopen traction
hardop loud aloud
hardrock hardrock
hardware hardware
hare hers
haren hair hairs
harige hairy furry
harmonie harmony
harmonieus harmonious
harmonieuze harmonious graz
harmonisatie harmonisation harmonization
harmoniseren harmonisation harmonizing harmonising harmonise
harmonisering harmonisation levelling
harp harp triumph stout
hars resin
hart heart soul
hartaandoening condition disease
hartaanval attack
harte welcome warmly
hartelijk thank
harten hearts
hartfalen failure cardiac
hartig homemade savoury
hartige savoury savory
hartje bleeding
hartjes hearts
hartkwaal condition
hartslag heartbeat rate beat
hartstocht passion
hartworm heartworm discretion
hash hash
hashbestand hash hashes
hashes hashes
haten hate
have strain
haven port harbour harbor dock
havens ports
havenstaatcontrole port
haver oats comforting mornings
havermout oatmeal nut
he hey huh
header header
headers headers
heat heat viscosity
heavy heavy
heb i've got i'm me
hebt you've you're got already don't
hebzucht greed
hecht attach attaches underscored
hechten attach
hectare hectares acres hectare
heden present
hedendaagse contemporary modern
hee hey
heelal universe
heen around go walk let
heer mr lord
heerlijk delicious villas
heerlijke delicious wonderful
heerlijkehuisjes lovelyhouses
heerlijkheid glory sinned
heerschappij reign domination
heersende prevailing
heerser ruler loudly
heerst reigns prevails
heet hot called
heffen lift levy eliminate
heffing levy duty levying
heffingen levies charges taxes
heft hilt lifts
heftig violently
heftige sparked battles
heidense pagan
heil salvation
heilig holy sacred te
heiligdom sanctuary shrine
heilige holy sacred
heiligen holies saints holy anointed
heir host chariots compassed
hek fence gate
hekel hate hated
heks witch
heksen witches
hel hell
helaas unfortunately sadly
held hero
helden heroes
helder clear bright crystal
helderder brighter
heldere clear bright
helderheid brightness clarity
helderste brightest
hele whole entire around across throughout
heleboel lot bunch
helemaal way go completely scratch
helen helen healing heal
helft half
helikopter helicopter
helikopters helicopters
hellend slippery slope
helling slope slippery ramp
hellingen slopes
helm helmet hat
help help
helpdesk helpdesk desk
helpen help assist
helpende lend
helpt helps help helping
hematologische haematological platinum
hemd shirt
hemdloze shirtless
hemel sky heaven
hemelbol celestial sphere
hemelcultuur culture sky
hemelen heavens
hemelequator equator celestial
hemelkaart skymap
hemellichamen bodies celestial heavenly
hemelobjecten unidentified
hemelpolen poles celestial
hemelpool pole celestial
hemels sky celestial
hemelsbreed crow flies
hemelse celestial heavenly sky
hemelsnaam sake franchise pray
hemelvaart ascension
hemoglobine hemoglobin hb haemoglobin
henen beware thither syrians
her re gene amplification metastatic
herberg inn tavern borski bandage
herbergen inns accommodate conducting
herbergt hosts backports
herbouwd rebuilt
herbouwen rebuild
herdenking freeing auschwitz ceremonies commemoration memorial gaudi's
herder shepherd
heren gentlemen ladies
herenhuizen mansions
hereniging reunification
herfst autumn
hergebruik reuse reusing
hergebruiken reuse reusing remix
hergebruikt reused
herhaal repeat
herhaald repeated presses
herhaalde repeated
herhaaldelijk repeatedly repeated occasions
herhaalt repeat repeats
herhalen repeat repeating
herhaling repetition recurrence repeat
herhalingen repetition iterations
herindelen reclassify
herinner remember remind recall
herinnerd reminded
herinnerde recalled
herinneren remind remember recall
herinnering memory reminder recall
herinneringen memories
herinnert reminds remember remembers
herkauwen cud chew hoof
herkauwers ruminants
herken recognize recognise
herkenbaar recognizable
herkend recognized recognised
herkende recognize recognized recognised
herkennen recognize identify recognise identified recognizing
herkent recognize recognizes recognise
herkomst origin provenance
herkomstgebied advisable
herkomstgeschiedenis provenance zoos
herkomstonderzoek provenance conducting
herkomstverslag provenance recommendation
herladen reload combo
hernieuwbare renewable renewables
hernieuwde renewed welcomes tremendous profound
hernoemd renamed
hernoemen rename renaming
heropend reopened juncture comitology
heroverweging review awaiting
herrie amok
herrijzen ashes lange
herschrijven rewrite rewriting
hersenen brain brains
hersens brain brains
hersenstam stem cerebral
hersentumor brain
hersentumoren brain
herstart restart reboot
herstarten restarting gdm reboot xfree
herstel recovery restore
herstelbewijs recovery
hersteld restored recovered reset
herstelde restored recovered
herstellen restore repair recover restoring recovery
herstellende recovering demonstrates strengthened
herstelt recover revive
hersteltekst seed mnemonic
herstructurering restructuring restructure
hert deer
herten deer oxen
hertog duke
hervat resumed suspended resume
hervatten resume
hervatting resumption
herverdeling redistribution weighting
hervormd highlighted
hervorming reform
hervormingen reforms reform
hervormingsproces reform
herzien review revised revise reviewed revising
herziene revised
herziening revision review
hete hot air
hetelucht convection
heteluchtballon balloon
heteluchtpistolen guns
heteluchtpistool gun
hetwelk furthering
hetzelfde same
hetzij either
heup hip
heuvel hill
heuvels hills
hevige fierce violent
hicom kabel hicom utp
hield kept loved held
hielden kept engaged
hielen heels
hielp helped
hielpen helped
hierarchie hierarchy
hierarchieen hierarchies
hierarchische hierarchical
hierbij hereby
hierboven above
hierdoor result allows enables doing
hierheen drag
hiermee allow allows specifies lets enables whether device
hierna hereinafter hereafter
hiernaar accompanied reference occasion
hieronder below
hiervan inform result wind
hiervoor requires fall
high high
hightech tech
hijsen lifting hoist riggers
hinder nuisance
hinderen constraints imposing
hindernis hurdle obstacle leaping barrier
hindernissen obstacles obstacle barriers
hinderpalen obstacles recruiting
hing hung hanging
hint hint
hip hip rage
hiphop hip hop pimp butterfly
hippe hip fancy
histogram histogram
historici historians altai proto hun
historiek thorough exam
historisch historical historic historically
historische historical historic
hit hit
hits hits
hitte heat
hiv hiv
hmm hmm detector
ho ho chi
hobby hobby
hoc hoc
hockey hockey
hoed hat
hoedanigheden qualities
hoedanigheid capacity
hoede wary
hoeden hats beware
hoedje cahoots
hoeft need don't
hoek corner angle
hoeken corners cut rectangle angles cranny nook
hoekje nook cranny corner
hoekpunt vertex
hoekpunten vertices vertex markers
hoeksteen cornerstone debulking
hoepels hoops
hoes sleeve
hoeveel shows per
hoeveelheden quantities amounts
hoeveelheid quantity amount
hoeveelheidsfactoren factors
hoeven having
hoeverre extent
hoewel although though
hoezeer disastrous
hoge high
hoger higher later
hogere higher
hogescholen colleges abbey notre sncf dame
hogeschool college indonesia's
hoi hi
hok pen loft
hol hole amok
holding holding mixed
holdings holdings
hole hole
holes holes
holle hollow tubes cylindrical
holte cavity hollow
homepage homepage
homo homo gay sapiens
homogene homogeneous mixture
homoseksualiteit homosexuality
homoseksuele homosexual gay
hond dog
honden dogs
hondendeken blanket washable seat
hondenspeelgoed toy indestructible bounces
honderd hundred
honderdduizenden thousands hundreds francs
honderden hundreds hundred
hondsdolheid rabies
honger hungry hunger
hongerige hungry
hongersnood famine devastation
honing honey
honkbal baseball ball hitting
hoofd head heart mind keep
hoofdband headband reindeer
hoofde pursuant
hoofden heads
hoofdgegevens master
hoofdkantoor headquarters
hoofdkwartier headquarters
hoofdlettergevoelig sensitive
hoofdletters capital letters mixture uppercase
hoofdlijnen orientation
hoofdmenu skip
hoofdpagina main homepage
hoofdpijn headache headaches
hoofdplanning master planning
hoofdprijs jackpot
hoofdrekening main
hoofdrekeningen main accounts
hoofdscherm principal
hoofdstad capital
hoofdstuk chapter
hoofdstukken chapters
hoofdtelefoon headphones headphone flagship
hoofdvenster main
hoofdzaak kino
hoofdzakelijk mainly primarily mostly largely
hoog high low
hoogleraar professor
hoogleraren professors universiteit anatomy vrolik biographical
hoogopgeleid tornado mapex tnd drum
hoogseizoen season peak
hoogst highest highly purity
hoogste highest
hoogstens balloons
hoogstwaarschijnlijk likely
hoogte speed loop informed height latest newsletter altitude
hoogten heights altitudes
hoogtepunt highlight culminating
hoogtepunten highlights
hoogtes heights
hooguit succinct
hoogwaardige quality
hooi hay herb blasted tops
hoop hope lot
hoopje bundle pile backseat hangs
hoopt hopes
hoopte hoping hoped
hoopten hoped emerge rut
hoor hear
hoorbaar audible
hoorde heard hear
hoorden heard
hoorn horn
hoorns horns
hoort hear belongs hears
hoorzitting hearing
hoorzittingen hearings
hop hop hops
hopelijk hopefully hope
hopeloos hopeless heels
hopen hope hoping
hopper hopper ballooning
horeca hospitality
horen hear heard hearing
horende aos
horens horns nettle grasp bull
horizon horizon
horizontaal horizontally horizontal
horizontale horizontal
horloge watch
horloges watches
hormonale hormonal
hormonen hormones
hormoon hormone
host host hosts
hostel hostel
hosten host hosting self frontend
hosting hosting
hostnaam hostname host
hot hot
hotel hotel
hotels hotels
hotspot hotspot captive
hotspots hotspots
hou keep like love head
houd keep note
houdbaar pension
houdbaarheid durability sustainability
houden keep hold
houdend taking
houdende laying regulation regard amending concerning
houder holder tmg mount
houders keepers holders owners leaflet pharmacist
houding attitude
houdt keep holding love keeps loves likes
hours boarding qualifying
hout wood
houten wooden wood
http http
https https
hub hub
huh huh
huid skin
huiden skins hides
huidige current present
huidtumoren skin ointment
huilen cry crying crocodile tears weeping
huilt crying cry cries
huis house home
huisarts gp practitioner
huisartsen practitioners
huisartsenpraktijk practitioner
huisdier pet
huisdieren pets pet
huiselijk domestic spark
huishoudelijk domestic household
huishoudelijke household domestic appliances housekeeping
huishouden household
huishoudens households household
huisvesting housing accommodation
huiswerk homework
huizen houses homes
hulp help assistance aid
hulpbronnen resources
hulpmiddel tool
hulpmiddelen tools
hulpprogramma tool utility
hulpprogramma's tools utilities
hulpstukken fittings
hulpverleners militias besieged
humaan humane etanercept
humane humane
humanitaire humanitarian
humeur mood temper
humor humor humour
hunne behold theirs kin kith
hunner rejoiced idol
huren rent hire renting
hurkt crouching brush
hut hut cabin
hutten cabins huts
huur rent rental hire
huurauto's flights rental cheap
huurders tenants
huurovereenkomsten rental motorhome fees
huurprijs rental
huurt hires
huwelijk marriage wedding
huwelijken marriages couples
huwelijksreis honeymoon
hybride hybrid
hydraulische hydraulic
hydro hydro hydroelectric
hygiene hygiene cemex trescon
hygienische hygienic hygiene
hypercalciemie hypercalcaemia induced tih zoledronic bondronat
hypertensie hypertension
hypocrisie hypocrisy
hypofyse pituitary gland adrenal
hypotheek mortgage
ia ia hppa risc
ibis ibis mercure tyne
icbe ucits
icbe's ucits transferable
icloud icloud
icon velvety
iconische iconic
icoon icon
id id
ideaal ideal perfect
ideale ideal perfect
idealen ideals
idealiter ideally
idee idea
ideeen ideas
identiek identical
identieke identical
identificatie identification identifier identify
identificeer identify tiebreaker
identificeerbare identifiable
identificeert identifies
identificeren identify identifying
identifier identifier sequential
identiteit identity
identiteiten identities identity
identiteitsbewijs identity proof
ideologie ideology
ideologische ideological
idioot idiot moron
idioten idiots
ie he's throw how's iu he'll tricks
ieder least himself
iedereen everyone everybody anyone
ieders everyone's everybody's
iemands someone's person's somebody's
ietwat somewhat
if statement else statements
ijdelheid vanity
ijs ice cream rocks
ijsberg iceberg
ijsblokjes cubes
ijshockey hockey
ijskast burner
ijskoud freezing
ijverig diligently
ijzer iron
ijzeren iron curtain
ijzeroxide oxide
illegaal illegal illegally
illegale illegal illicit
illusie illusion
illustratie illustration
illustraties illustrations
illustreert illustrates bojana cvejic choreographing
illustreren illustrate
im im feldberg vitalis
image image
images images
imaging imaging resonance tomography computed
imago imago revisited siecle
img img landcover aptosid
imiteren imitate
immense immense
immigranten immigrants
immigratie immigration
immigratiebeleid immigration
immoraliteit immorality
immuniteit immunity
immunoglobulinen immunoglobulins neonate
immuun immune mediated
immuunrespons immune adjuvant
immuunsysteem immune
impact impact
impasse deadlock
imperialisme imperialism imperialist descended
implantaten implant implants
implantatie implantation
implementatie deployment implementation
implementaties deployments deployment implementations
implementeer deploy
implementeert deploy implement
implementeren deploy implement deploying
implicaties implications
impliceert implies
impliciet implicitly implicit
impliciete implicit indefensible implicitly implied
import import export
importeer import keyring
importeert import imports importing
importeren import importing
importeur importer exporter
importeurs importers
importproces validation
improviseren improvisation
impuls impetus impulse
in't arguably
inachtneming compliance
inactief inactive idle inactivity
inactieve inactive idle
inactiviteit inactivity idle
inademing inhaled penetrate swallowed
inat inat
inaturalist inaturalist
inauguratie inauguration botany
inbedden embed embedding
inbegrepen included
inbegrip including
inbox inbox outbox
inbraak probability
inbreng consideration ownership
inbreuk infringement breach infringe
inbreuken breaches infringements
incasso debit direct
inch inch
incident incident
incidenten incidents
incidentie incidence carcinogenicity
incl incl tax
inclusie inclusion
inclusief including
incorrect incorrect incorrectly
indelen organize categorize inevitable evident
indeling format layout er classification
indelingen formats layouts er
indelingsconfiguratie configuration format component er
inderdaad indeed
indertijd attain claimed
index index
indexbestanden index
indexen indexes indices
indiaanse indian
indianen indians
indicatie indication indicative judging hopeful
indicaties indications gaining swept
indicatiestapel cue cue's
indicatiestapels cues
indicatieve indicative
indicator indicator
indicatoren indicators
indien necessary please
indienen submit submitting
indiener proposer requester agrees
indiening submission acted referral transmission
indient submit submits submitting
indirect indirectly indirect
indirecte indirect
individu individual
individueel individually individual examinations
individuele individual
individuen individuals
indoor indoor softball
indringers establishes occasional fights territorial intrusion
indruk impression impressed impress
indrukken pressing impressions
indrukt presses
indrukwekkend impressive
indrukwekkende impressive
industrial industrial fuji
industrie industry
industriebeleid industrial
industrieel industrial accessories
industrieen industries
industriele industrial
ineens blue suddenly sudden
ineenstorting collapse
infectie infection
infecties infections infection
inflammatoire inflammatory cytokines hemp
inflatie inflation
influenza influenza avian pathogenic
informatica computing
informatie information
informatieaanvraag foi
informatieaanvragen requests freedom foi
informatiebeveiliging gambling regulatory
informatiemaatschappij society
informatietechnologie technology
informeel informal
informeert informs notifies
informele informal
informeren inform notify
infrarood infrared
infrastructuur infrastructure
infusie infusion
ingaat examines lending
ingang entrance effect
ingangen inputs entrances
ingebed embedded
ingebedde embedded
ingebouwd built
ingebouwde built
ingebracht lending
ingedeeld classified divided annexed
ingedeelde classified concentration mutagenic corrosive
ingediend submitted tabled
ingediende submitted tabled presented
ingedikt concentrated sweetening acidified
ingedrukt hold pressed holding key press
ingegaan embarked
ingegeven reproof entered doctrine
ingehouden bated
ingehuurd hired
ingeleid initiated essays
ingelicht hazard
ingelogd logged signed
ingenieur engineer
ingenieurs engineers engineering
ingenomen welcome welcomes delighted
ingepakt packed packaged
ingericht decorated provisioned furnished tastefully
ingerichte decorated furnished provisioned
ingeschakeld enabled selected turned
ingeschreven enrolled registered
ingeslagen adjusts cope
ingesloten embedded enclosed
ingespannen allocate
ingesteld set
ingestelde established
ingestemd agreed urgently
ingetrokken repealed withdrawn revoked
ingevoegd inserted
ingevoerd entered introduced imported
ingevoerde entered imported
ingevolge pursuant virtue
ingevuld filled insurance boat inquiry base s enquiry
ingewanden guts intestines viscera
ingewikkeld complicated complex
ingewikkelde complex complicated
ingewikkelder complicated
ingezet deployed
ingezien consulted photography viewed dozen realised
ingredient ingredient
ingredienten ingredients
ingreep surgery intervention
ingrepen interventions intervention
ingrijpen intervene intervention
ingrijpende radical sweeping
inhalen overtake
inheems native guianas
inheemse indigenous native
inheemsen amerindians amerindian
inherent inherent
inhoud content contents
inhoudelijk substance
inhoudelijke strand substantive
inhouden involve
inhoudpakket pack
inhuren hire hiring
ini ini
initialen initials
initialiseren initialize partition
initiatief initiative
initiatiefrecht initiative
initiatieven initiatives
initieel initial initially
initiele initial
injecteren inject
injectie injection chloride sodium
injectieflacon vial stopper seal rubber flip
injectieflacons vials flip stoppers sealed
injecties injections
inkomen income
inkomend incoming
inkomende incoming
inkomens incomes
inkomensoverzicht statement income sheet
inkomsten revenue income revenues
inkoop purchase requisitions requisition purchasing
inkoopcreditnota memo
inkoopdocument purchase
inkoopdocumenten purchase documents
inkoopfacturen purchase invoices
inkoopfactuur purchase invoice
inkoopgoedkeuring walkthrough workflows
inkooporder purchase
inkooporders purchase orders
inkoopregel purchase
inkoopregels purchase inserted
inkoopuitgaven purchase spend pack
inkopen purchases
inkoper purch purchaser purchasing
inkorten shorten centimetres
inkrimping decline shrinkage
inkt ink toner
inleidende introductory
inleiding introduction
inlezen load slew constructing
inlichtingen intelligence
inline inline skates
inloggegevens credentials
inlogt logging
inlopen commitments
inmenging interference interfere
inmiddels meanwhile meantime
inname ingestion intake
inneemt occupies
innen collect
innerlijke inner inward
inning levying
innovatie innovation
innovatief innovative
innovaties innovations innovation
innovatieve innovative
innoveren innovate
inpakken packing packaging wrapping
input input
inrichten provision provisioning
inrichting establishment interior facility
inrichtingen establishments
inrichtingspakket provisioning
ins ins plugins
inschakelen enable turn enabling
inschakelt enable enabling
inschatten assessing
inschatting estimate estimation nursing
inschrijven enroll enrolling enrollment
inschrijving enrollment registration tender subscription
inschrijvingen tenders invitations
inschrijvingsprofiel enrollment
insecten insects insect
inslaan leaf
inspannen determination
inspanning effort
inspanningen efforts effort
inspecteert inspects
inspecteren inspect inspecting
inspecteur inspector aberration lieutenant
inspecteurs inspectors
inspectie inspection inspections
inspecties inspections inspection
inspiratie inspiration
inspiratiebron inspiration
inspireert inspires obeisances prowess
inspireren inspire inspired
inspirerend inspiring
inspirerende inspiring inspirational
inspraak participation
inspringen indentation indent
inspringing indent indentation
instabiel unstable sulphurous preservative acidic reacts
instabiliteit instability
install install
installatie installation install installing
installatieproces installation
installatieprogramma installer
installatieprogramma's installers
installaties installations facilities plants
installatiesysteem installer installation
installeer install
installeert install installing installs
installeren install installing
instandhouding conservation
instant instant messengers
instantie authority initially analysis final body instance
instanties authorities bodies instances agencies
instap apple's
instellen set setting
instelling setting institution setup
instellingen settings institutions
instelt set
instemmen agree accept
instemt keen
instinct instinct instincts
instituten institutes
institutioneel institutional
institutionele institutional
instorten collapse crash burn
instructeur instructor
instructeurs instructors lifeguard
instructie instruction instruct
instructies instructions
instrueren instruct teachers instructing specialised
instrument instrument tool
instrumentale instrumental choir
instrumenten instruments tools
insuline insulin
int int
intact intact
integendeel contrary
integraal integral calling
integrale integral
integratie integration
integratiegebruiker integration
integratieoplossing integration reinstall
integraties integrations
integratietabellen mappings mapping
integratietabeltoewijzing mapping
integratietabeltoewijzingen mappings
integreert integrates integrating integrate
integreren integrate integrating
integriteit integrity
intellectueel intellectual
intellectuele intellectual
intelligent intelligent
intelligente intelligent
intelligentie intelligence artificial
intens intensely intense
intense intense
intensief intensively intensive
intensieve intensive intense
intensiteit intensity
intensive intensive icu admissions
intensiveren intensify reinforce
intensivering nonetheless
intentie intent intention rendering
intenties intentions intents intent
inter inter
interactie interaction interacting interactions interact
interactief interactive interactively
interacties interactions
interactieve interactive
intercompany intercompany
interessant interesting interest
interessante interesting
interesse interest interested
interesseren abstention majorities
interesses interests
interface interface
interfaces interfaces dbus
intergouvernementele intergovernmental
interieur interior
interieurs interiors ornamental decorate bk
interim interim
interinstitutionele interinstitutional
intern internal internally communicate
internationaal international internationally
internationale international
internationalisatie internationalization internationalisation
interne internal
internet internet web
internetproviders providers throttling
internettoegang logging
internetverbinding internet connection
internetverkeer traffic
interoperabiliteit interoperability
interpretatie interpretation
interpretaties interpretations
interpreteren interpret
interval interval
interventie intervention speech
interventiebureau intervention
interventiemacht intervention reaction
interventies interventions speeches
interview interview
interviews interviews
intestinale gastrointestinal intestinal stromal tract
intieme intimate
intimidatie harassment intimidation
intimiderend intimidating
intra intra tumoural unresectable haemorrhages bleeds
intracommunautaire intra
intragroeptransacties intra
intraveneus intravenously intravenous cf cynomolgus
intraveneuze intravenous intravenously
intrekken recall revoke withdraw
intrekking withdrawal repealing recall
intrinsieke intrinsic
intro intro
introduceerde introduced keynote
introduceert introduces introduce introducing
introduceren introduce introducing
introductie introduction introducing
intuitie intuition instincts
intuitief intuitive intuition
intuitieve intuitive
intussen meantime meanwhile
intypen typing
invalshoek foundation's administrations
invasie invasion
invasieve invasive
inventaris inventory stock
inventariseren stock
inventarisnummer inventory
inventarisnummers numbers inventory
inventarissen inventories
investeerder investor
investeerders investors ponzi
investeren invest investing
investering investment
investeringen investment investments
invloed influence affect impact
invloeden influences
invloedrijke influential lined
invoegen insert
invoegtoepassing add plug
invoegtoepassingen ins
invoer imports input import importation entry
invoeren enter entering newsletter remain klantenservice directory developments
invoering introduction introducing
invoert enter enters
invullen fill autofill filling
invult fills
inwaarts inward inwards moves outward
inwendig descended muni enjoyer sage potency
inwerkingtreding force entry
inwoner resident capita
inwoners inhabitants per residents
inzake concerning relating rules regard
inzamelen raising
inzending submission submissions
inzendingen submissions
inzet bet commitment wager
inzetbaar deployable
inzetten deployment commitment
inzicht insight understanding understand
inzichten insights
inzien realize
inziens believe
inziet efficacy
inzittenden occupants frontal
inzonderheid particular thereof having regard
inzoomen zoom drill
io io
ioniserende radiation subjected
ios ios
ipad ipad
iphone iphone
ipod ipod
irbesartan irbesartan cavitation hydroureter pelvic oedema renal
ironisch ironically ironic irony
irrigatie irrigation
irritant obnoxious annoying
irritatie irritation razor tumourigenic hyperplasia
islam islam
islamitische islamic muslim
isoglucose isoglucose inulin syrup
isolatie isolation insulation
isoleer hole isolate
isoleercel hole
isoleren isolate isolating isolation
issue issue
issues issues
it login supermagnete espanol italiano deutsch empty francais
italiano login italiano deutsch espanol supermagnete francais empty
item item entry
items items cart check quantity
iteratief iterative
itunes itunes
ivoor ivory banned cites
ja yes yeah
jaag pursue overtake
jaagt chasing
jaar years year
jaarboek yearbook
jaarlijks annual annually yearly
jaarlijkse annual yearly listing
jaartal displaying
jaarverslag annual
jaarverslagen annual society's
jacht hunting hunt
jachtfinancieringen financing directly options leasing yacht request sale
jachttransport partnertransporteur enquire transportation
jackpot jackpot hit
jagen hunting hunt rise
jager hunter
jagers hunters hunting
jaguar jaguar puma
jaloers jealous envy
jaloezie envy jealousy
jaloezieen blinds venetian decoration
jam jam jams jelly
jammer pity unfortunately shame
januari january
jaren years s
jarig anniversary
jarige old
jas coat jacket
jasje jacket
jassen jackets coats
jawel mister
jazz jazz
je'n fuzzy
jeans jeans skinny
jeep jeep
jegens toward
jeu bocce volleyball boules
jeugd youth childhood
jezelf yourself
jigdo jigdo
jihad jihad
job job
jobs jobs
joden jews
joggen jogging jog
joint joint venture
jokertekens wildcard
jong young
jonge young
jongedame lady
jongeman young
jongen boy
jongens boys guys
jonger younger
jongere younger
jongeren young youths
jongetje boy fearful
jongste youngest chicken
jongvolwassenen adults lounging
jou i'm it's you're yours gonna i'd
journaal journal
journaalbatchnummer batch journal
journaalregel journal
journaalregels journal
journalen journals
journalist journalist reporter
journalisten journalists
journalistiek journalism
journalistieke journalism editorial
jouwe yours
jpg jpg bmp
js js
jubileum anniversary jubilee
juffrouw miss
juich welcome membership
juichen cheering thy applaud
juicht cheering treaties appreciates urges
juist right thing
juiste right thing
juistheid accuracy correctness
juli july
jullie guys you're get i'm know
jungle jungle jungles
juni june
juridisch legal legally
juridische legal
jurisdictie jurisdiction
jurk dress
jurken dresses
jury jury judges
jus orange juice
just disabling
justitiele judicial
juweel jewel jewellery gem showroom
juwelen jewellery jewels watches
k k
kaak jaw condemn
kaal bald barren bare loggers
kaars candle
kaarsen candles candle wax
kaart map card
kaartbeeld map pan
kaarten cards maps
kaartgegevens card
kaartje ticket
kaartjes tickets
kaartlaag layer legend
kaartlagen layers layer
kaas cheese
kabel cable
kabels cables wires cable
kachel stove yak heater
kader framework context
kaderbesluit framework
kaderprogramma framework programme
kaderrichtlijn framework
kaders frameworks broadly
kajak kayak
kale bald bare
kalender calendar
kalenderjaar calendar
kalendermaand calendar
kalenders calendars leagues
kalf calf idol
kalibratie calibration
kalibreren calibrate calibrating calibration
kalium potassium sodium
kaliumsulfaat potassium sulphate catalyst flask sulphuric acid
kalm easy calm
kalmeren calm cow
kalmte calm mastery
kameel camel
kamelen camels
kamer room
kamerjassen gowns dressing briefs bathrobes nightshirts
kamers rooms
kamp camp
kampeerders campers tents
kampeervakanties holidays weekends camping campsite pitches rated offering
kampen kampen hoofdcursus camps
kamperen camping
kampioen champion
kampioenschap championship
kampioenschappen championships
kanaal channel canal
kanalen channels channel canals
kanbanregel kanban
kandidaat candidate applicant
kandidaten candidates applicants
kaneel cinnamon
kangoeroe kangaroo
kanker cancer
kankercellen cancer cells
kankers cancers connective
kannen dried
kano canoe
kano's canoes
kanon cannon
kanonnen guns cannons cannon
kans chance opportunity likely
kansarme disadvantaged
kanselier chancellor
kansen opportunities chances odds
kansspelen gambling gaming betting
kant way side look other
kantelen swivel
kanten sides
kantine cafeteria mess
kantje touch
kantjes edges rough
kantoor office
kantoren offices
kanttekeningen criticism sv nonetheless criticisms
kap hood
kapel chapel
kapitaal capital
kapitaalmarkt capital
kapitalisme capitalism capitalist
kapitalistische capitalist bourgeois
kapitein captain
kapiteins masters captains vessel
kapot bone broken fingers
kapotte broken hadn't
kappen knock tracts
kapper haircut hairdresser mediamatic
karakter character nature
karakteriseren characterization confused
karakterisering characterization
karakteristieke characteristic
karakteristieken characteristics characteristic
karakters characters
kardinaal cardinal richelieu
karkas carcass carcase necessitates
karkassen carcasses carcases offal kosher
karma karma
karnemelk buttermilk kephir
kartel cartel
kartels cartels
karton cardboard paperboard
kartonnen cardboard
kas cash greenhouse giro
kasboeken journals giro
kassa checkout
kast shelf closet stops cupboard cabinet
kasteel castle
kastelen castles
kasten cabinets
kastje cabinet perched pillar
kasvoorschot cash advance
kasvoorschotten cash advances advance
kat cat
kater hangover hair
kathedraal cathedral
kathedralen cathedrals
katholieke catholic
katholieken catholics
katoen cotton
katoenen cotton poly
katten cats
kauwen chewing chew chewed
kazen cheeses cheese
keek looked watching
keel throat jugular
keer time times once twice
keerde returned
keert returns prodigal returned
keerzijde postcard footsteps
kefir kefir kephir cream
keiharde nails
keizer emperor
keizerlijke imperial emperor
keizersnede caesarean cesarean
keken watched
kelder basement cellar
ken know heart
kende knew
kenmerk attribute characteristic
kenmerken characteristics attributes features
kenmerkend characteristic isuzu emps
kenmerkende distinctive characteristic
kenmerkt lcd characterizes
kennelijk apparently obviously evidently
kennen know heart
kennis knowledge inform
kennisgever notifier
kennisgeving notification notified
kennismaken acquainted ll
kennismaking acquaintance
kent know knows heart
keramiek ceramics ceramic
keramische ceramic
kerel guy fella
kerels guys fellows
keren times return turn
kerk church
kerkelijke church ecclesiastical connotations
kerken churches
kerkhof cemetery graveyard
kermis carnival whack
kern core
kerncentrale nuclear
kerncentrales nuclear
kernel kernel
kernels kernels
kernen cores
kernenergie nuclear
kernproeven nuclear atoll atomic boycott
kers icing cake cherry
kersen cherries
kerst christmas
kerstboom christmas overdone restrained
kerstman santa claus
kerstvakantie christmas
keten chain
ketting necklace leezza zsiska chain
kettingen necklaces chains charms
keuken kitchen
keukens kitchens
keur clips
keuren approve
keuring inspection mortem
keuringen inspections
keurmerk seal rewrapping
keurt approves passes
keus choice
keuze choice
keuzelijst drop
keuzes choices
keuzevak combo checkbox
keuzevakje checkbox
kever beetle coccinellidae
keyboard keyboard
keyboards keyboards
kfreebsd kfreebsd
kg kg
kick kick
kids kids
kielzog wake trading
kies choose
kiesdistrict constituency
kiest choose
kiezen choose choosing
kiezers voters constituents electorate
kijf beyond
kijk look check watch
kijken look looking watch way watching
kijker viewer observer decorative feminists contests
kijkers viewers
kijkje scenes peek
kijkrichting pointing slewing vega
kijkt looking look watching
kikker frog kikker toad
kikkers frogs
kille juggling
killer killer torture nk
kilo pounds kilos kilo pound
kilogram pounds
kilometer kilometers miles kilometres km mile
kilometers miles kilometres mileage kilometers
kin chin
kind child kid
kinder laps
kinderarbeid labour labor
kinderen children kids
kinderopvang childcare
kinderspel child's
kindertijd childhood
kinderziektes teething troubles
kiosk kiosk campingplace danone
kioskmodus kiosk
kip chicken kip
kippen chickens chicken hens
kippenvoer chicken feed teurlings
kist coffin crate
kit kit
kits kits
kitten kitten eagerly
kittens kittens
klaar ready done finished
klaarblijkelijk evidently apparently
klaargemaakt bottling walker
klaarlichte daylight broad
klaarmaken preparing
klacht complaint
klachten symptoms complaints
klagen complain complaining
klager plaintiff franchise inward
klank ultrasound
klanken sounds tones
klant customer client
klanten customers clients customer
klantenkaart card
klantenondersteuning operates contacted
klantenposten entries ledger
klantgegevens dsr
klanttevredenheid satisfaction
klap kill stone birds blow
klappen ass kick kicked ropes
klas class classroom
klasgenoten classmates
klaslokaal classroom
klasse class
klassen classes
klassiek classic classical
klassieke classic classical
klassieker classic
klassiekers classics
klauteren climb
klauwen claws
kleden dress dressing
kledij clothing
kleding clothing clothes apparel garments
kledingstukken garments clothing fled
kleed carpet rama
klei clay silicate
klein small little
kleinbedrijf medium sized businesses
kleine small little
kleiner smaller less
kleinere smaller
kleinkinderen grandchildren
kleinschalige scale windmill
kleinste smallest
kleintje bundle
kleintjes ones younger
klem clamp
klembord clipboard
klemtoon emphasised zagreb
klep valve lid
kleppen valves
kleren clothes clothing
kletsen breeze chew
kleur color colour
kleurbeheer color management
kleurcontrast contrast
kleurcorrectie correction
kleuren colors colours color
kleurenschema scheme theme
kleurige colorful infinity shine
kleurkanalen channels
kleurloos colourless flanged tear
kleurloze colourless
kleurprofiel color
kleurprofielen color profiles
kleurrijk colorful colourful barbados
kleurrijke colorful colourful
kleurruimte space color
kleurruimten spaces
kleurstof dye bilirubin pigment
kleurstoffen colours dyes sweeteners
kleurtemperatuur temperature
kleven magnetronwantjes
kliek cabal respectable stall illogical
klier gland glands
klif cliff cliffs
klik click
klikken clicking click button
klikt click newsletter
klim climb
klimaat climate
klimaatconferentie cop climate
klimaatverandering climate
klimatologische climatic
klimmen climbing climb ferrets
klimt climbing
kliniek clinic
klinisch clinical clinically
klinische clinical trials
klinken sound
klinkende sounding singles
klinkt sounds sound
klippen rocks cliffs
klok clock round
klokken bells clocks basilica
klokkenluider whistleblower's whistleblower
klokkenluiders whistleblowing whistleblowers
klom spout climbed spider bitsy itsy
klonen clone cloning cloned clones
klonk sounded
kloof gap divide
kloon clone healing
klooster monastery convent
klop beat dab sock
kloppen correct beat incorrect
klopt beating
kluis vault
klusjes chores
km km miles
knaagdieren rodents rodent vaginal
knap pretty handsome pennsylvania
knappe handsome
knecht servant thy
knechten servants thy king's hittite shooters uriah
knie knee
knieen knees
knielengte datex skirt insistline kneelength
knijp squeeze
knijpen blind squeeze
knip cut dc paste
knipoog cheek
knippen cut cutting hair
knipperen blink flash blinking
knipt clips cutting mirror handsfree
knock knocked
knoflook garlic clove
knokken fist
knoop knot tie gordian
knooppunt node vertex
knooppunten nodes vertices
knop button click
knopen meet ends buttons
knoppen buttons
know licensing identifying
knuffelen hugging cuddle
knul kid whoa
knuppel bat pigeons
knusse cosy cozy
kocht bought buying
kochten bought
koe cow
koeien cows
koekenpan skillet frying
koekjes cookies biscuits
koel cool
koele cool cold
koelen cold cool
koeling cooling
koelkast refrigerator fridge
koepel dome
koers course stay direction
koets carriage shirtless
koffer suitcase briefcase
kofferbak trunk
koffers suitcases bags packed
koffie coffee
koffiebonen beans
koffiezetapparaat toaster
kogel bullet sphere
kogels bullets
kok cook chef gourmet
koken cooking cook boil
kokend piping boiling tbsp oat
koker tube socket
kokosnoot coconut
kolen coal
kolom column
kolombeperking restriction
kolomdefinitie column definition
kolomdefinities definitions
kolomkop header
kolomkoppen headers autotext headings
kolommen columns
kolomtype column attr
kolonel colonel col
koloniale colonial
kolonie colony
kolonien colonies
kolonies colonies pins
kolonisten settlers colonists
kom come bowl get i'm
komedie comedy
komeet comet shoemaker
komende next coming forthcoming
komische comic gag
komkommer cucumber cucumbers
komkommers cucumbers cucumber
komma comma decimal
komma's commas comma separated
kommer gloom doom
kompas compass
komst arrival coming advent
kondigde announced
kondigden announced
kondigen announce proclaim
kondigt announces revamped possess personalities rulings
konijn rabbit bunny
konijnen rabbits rabbit toxicity
koning king
koningen kings
koningin queen queen's
konings konings zuivel
kont ass butt
kooi cage
kooien cages mooring
kook boil cooking salted
kookt cooking boiling
kool cabbage coal
kooldioxide carbon dioxide nitrogen
koolhydraten hydrates leloir
koolmonoxide carbon monoxide benzene
koolstof carbon
koolwaterstoffen hydrocarbons
koop boat sale sailing insurance
koopt buy buys buying
koord cord clamp
koorts fever
koos chose picked
kop head cup
kopen buy buying purchase
koper copper buyer purchaser brass
koperen copper
kopers buyers
kopie copy
kopieen copies
kopieer copy paste
kopieert copy copies
kopieren copy copying
kopje cup heading
koplampen headlights dusk
koppel couple torque mount attach pair associate
koppelen link associate attach couple linking
koppeling link icon
koppelingen links couplings
koppels couples flocks pairs
koppelt associate links
koppen heads roll
koptekst header headers
kopteksten headers
koptelefoon headphones headset
koren wheat grist chaff choirs mill
korps corps rescue
korrels grains sweetened
kort short briefly nutshell shortly brief
korte short run brief
korter shorter
kortere shorter
korting discount bird rental
kortingen discounts
kortste shortest straw
kortstondige ignition momentary
kortweg onderwijs
kosmetische cosmetic
kosmische cosmic
kosmos cosmos
kost cost costs takes
kostbaar precious costly
kostbare precious costly valuable expensive
koste expense
kosteloos charge
kosten cost costs
kostenbeheer cost
kosteneffectiviteit effectiveness
kostenelement element cost variance
kostenelementen element
kostenobject cost object
kostenplaatsen centers departments
kostentarieven rates
kostprijs cost
kostprijsboekhouding accounting
kostuum costume
kostuums costumes costume
kotsbeu sick
kou cold catch
koud cold ice
koude cold
koudwatervrees feet
kousen socks stockings
kozijnen frames
kr kr glitter
kraag collar groove
kraakbeen cartilage immature
kraakt cracking
kraan crane faucet
krabben scratching crabs
kracht power force strength
krachten forces powers
krachtens pursuant
krachtig powerful vigorously
krachtige powerful strong
krachtiger powerful stronger potent
kraken crack cracking
kralen beads
kranen cranes encircled
krankzinnig crazy
krankzinnige insane
krant newspaper paper
kranten newspapers
krap pocket
kras kras
krassen scratches scratching
krat crate
krediet credit
kredieten appropriations loans credit
kredietinstelling institution credit
kredietinstellingen credit
kredietnemers borrowers
kredietoverdracht transfer credit
kreeg got received given
krijg get
krijgen get
krijgsmacht nmm
krijgt get gets you're
krimpen shrinking shrink resect
kring circle
kringen circles
kris kris looted
kristal crystal
kristalhelder crystal
kristalheldere clear crystal waters
kristallen crystals granulated
kritiek criticism critical criticisms
kritieke critical
kritisch critical
kritische critical
kroeg watering pub
krokodil crocodile float inflatable
krokodillen crocodile shed assad
krokodillentranen tears crocodile shed
krokodilletranen tears crocodile shedding weep
kromme curve
krommen curves fitting
kroon crown cake icing
kruiden herbs spices seasoning
kruidige spicy
kruiken containers
kruimels crumbs
kruip crawl
kruipen crawl crawling
kruipt crawling thicker underwear scrape
kruis cross crotch
kruisen swords
kruising crossroads intersection
kruispunt crossroads
kruispunten intersections
kruist crosses crossing arteries
kubus cube
kudde herd flock
kuikens chicks
kuiltje yolks zest
kuiltjes dimples cut collar rectangle corners narrow
kun can't able
kunst art arts
kunsten arts
kunstenaar artist sculptures
kunstenaars artists
kunstgras artificial grass turf
kunstmarkt offshore
kunstmatig artificially propagated
kunstmatige artificial insemination
kunststof plastic
kunststoffen plastics
kunstvoorwerpen artefacts
kunstwerk artwork noir
kunstwerken artworks artwork
kunt use using can't cannot
kus kiss
kussen pillow kissing kiss cushion pincushion
kussens cushions
kust coast shore
kuste kissed kissing
kusten coasts coastlines
kustlijn coastline panagia
kustwacht guard deplore
kwaad pissed evil hurt
kwaadaardig malignant malicious evil
kwaadaardige malignant malicious evil
kwade evil
kwalificatie qualification qualifications ncea
kwalificaties qualifications
kwalificeren qualify qualifying
kwalijk blame blames
kwalitatief qualitative
kwalitatieve qualitative
kwaliteit quality
kwaliteiten qualities
kwaliteits packing
kwaliteitscontroles occupancy
kwaliteitscontroleurs graders controllers veneer
kwaliteitseisen qualitative
kwaliteitsnormen quality standards
kwaliteitsstandaard tornado mapex tnd drum mapex'wholly
kwam came got blue come
kwamen came
kwantitatief quantitative
kwantitatieve quantitative
kwantiteit timber
kwark cheese quark cottage curd dairy
kwart quarter
kwartaal quarter quarterly
kwartet quartet
kwartier quarter quarters
kweek breeding farmed
kweken raising organisms
kwel gloom doom
kwelling grievous wrought vexation
kwestie issue question matter
kwesties issues matters
kwetsbaar vulnerable
kwetsbaarheden vulnerabilities
kwetsbaarheid vulnerability
kwetsbare vulnerable fragile
kwetsen hurt hurting
kwijt lost lose
kwijting discharge
kwijtraakt loses
kwijtraken lose
kwik mercury
l l
la la de
laad load recharge batteries loads
laadt loading load loads
laag low layer down
laagje layer wool
laagseizoen season seasons
laagste lowest
laagwater tide
laan avenue
laars boot
laarzen boots
laatst last
laatste last final latest
laatstelijk amended thereof having regard
laatstgenoemde latter bounty
lab lab
label label
labelen tag labeling classify
labels labels tags
laboratoria laboratories laboratory
laboratorium laboratory
laboratoriumonderzoek laboratory
laboratoriumtests laboratory
lach smile laugh laughter
lachen laughing laugh laughs smile
lachertje laughing
lacht laughing smiling laugh laughs
lactose lactose digestion
ladder ladder
ladders ladders jomy
lade drawer
laden load loading
lader charger loader
lading cargo load charge
ladingen loads cargo crane
laesies lesions palpation
lag bed lay lying
lage low high
lagen layers layer
lager lower
lagere lower
lak lacquer varnish
lakens sheets shots
lakes lakes gml
lam lamb
laminaat laminate
lamp lamp lighting
lampen lamps promolux lights
lampje flashing bell
lamsvlees lamb
lanceerde launched
lanceert launching parallels
lanceren launch launching
lancering launch
land country land
landbouw agriculture agricultural farming
landbouwbeleid agricultural
landbouwers farmers
landbouwhuisdieren farm aquaculture
landbouwmachines machinery agricultural
landbouwmarkten hatches stabilise
landbouwproducten agricultural
landbouwproductie agricultural
landbouwprodukten agricultural
landbouwsector agricultural
landbouwstatistiek agricultural statistics
landbouwtentoonstelling agricultural exhibition
landbouwuitgaven agricultural expenditure
landde landed
landelijke rural
landen countries
landgoed estate
landhuis manor farmhouse mansion
landing landing landings normandy invasion
landmijnen landmines
lands lands country's tin plantentuin
landschap landscape scenery countryside
landschappen landscapes scenery
landt landing lands bee
lang long
langdurig prolonged
lange long term
langer longer
langere longer term
langs along
langst longest
langste longest
languages languages fast learn
langzaam slowly slow
langzame slow
langzamer slower slow slowly
laptop laptop
laptops laptops
larven larvae
las las reading
laser laser
lassen welding
lasso lasso
last burden suffer
laste financed charged
lasten burdens loads burden charges
lastig difficult tricky
lastige tricky complicated
lat lat lon cabbage
late late
later later
latere later subsequent
latex latex
lawaai noise disturbed
lay layout
layer layer player's socket
lean lean
learning learning
leasing financing leasing directly options yacht request sale
lectuur literature
ledemaat limb
ledematen limbs
leden members paragraphs
leder leather tanning
lederwaren leather
leed suffered suffering
leef live living alive
leefde lived alive
leefden lived fatty
leefomgeving habitat
leeft alive lives living live
leeftijd age aged
leeftijden ages
leeftijdsgroep age
leeftijdsgroepen age
leeg empty blank
leegte void
leek seemed looked appeared seem
leemten gaps
leende borrowed grinding begum
leent borrow lends
leer learn leather
leerde learned taught
leerden learned taught
leerkracht teacher educator
leerkrachten teachers educators
leerling student
leerlingen students pupils
leeromgeving learning
leert learn teaches teach
lees read learn
leesbaar readable
leesbare readable identifiers
leesruis noise
leest read reading reads
leeuw lion gerardus leeuw der van
leeuwen lions van
lef guts nerve courage
left leftovers
leg explain put lay
legaal legally
legale illegal smuggling
legdatum laying packs stamped
legde explained cookie
legden approximate
lege empty blank
legenda legend layer
legendarische legendary
legende legend
leger army military
legering alloy
legeringen alloys
legers armies
leggen lay explain put impose
legitiem legitimate
legitieme legitimate
legitimiteit legitimacy
legt explains putting puts submit
lei slate wipe
leid anderson
leidde led
leidden induced
leiden lead leiden result
leidend archival
leidende leading
leider leader
leiders leaders
leiderschap leadership
leiding leadership led guidance direction charge
leidingen pipes piping ducts
leidinggevende managerial
leidinggevenden supervisors executives
leidraad guideline
leidt leads leading lead
lek leak flaw meltdown mattress
leken seemed
lekkage leakage spill reactor
lekken leaks leaking
lekker nice sorts tasty
lekkere delicious tasty
lekkernijen delicacies delights
lelijk ugly
lelijke ugly
lenen borrow lend loan borrowing
lengte length
lengtegraad longitude latitude
length length
lening loan
leningen loans loan lending mortgage
lenny lenny
lens lens
lente spring
lenzen lenses disposables
lepel spoon spoonful
leraar teacher
leraren teachers teacher
lerarenaccount teacher teacher's
lerares teacher
leren learn learning tell
lerenden learners
lering lessons
les lesson les teach
lesgeven teaching
lesje lesson
lesplannen lesson examinations individually
lessen lessons classes tutorials
let note please watch
letsel injury impairments
letten careful
letter letter
lettercombinatie combination
letterlijk literally
letterlijke literal
letters letters lowercase
lettertjes print
lettertype font
lettertypen fonts styles
leugen lie
leugenaar liar
leugens lies
leuk like nice fun
leuke fun nice
leukemie leukaemia lymphoma pharmacokinetics
leuker fun nicer
leukste coolest nicest
leunen lean leaning
leunt leaning
level level
levels levels
leven life live lives
levend alive living
levende living live
levenden scarlet cedar slain
levendig lively vivid crisp
levendige vibrant lively
levendigheid vibrance chatter
levens lives
levensbedreigende threatening
levenscyclus cycle lifecycle
levensduur lifetime lifespan
levenslang sentence lifelong
levenslange lifelong
levensmiddel foodstuff
levensmiddelen foodstuffs food foods
levensmiddelenadditieven additives sweeteners
levensmiddelenbedrijf slaughter
levensmiddelenindustrie industry undertakings
levensondersteunende terminally
levensstandaard living
levensstijl lifestyle
levensvatbaar viable tara's
levensvatbaarheid viability viable
levensvatbare viable
lever liver
leverancier vendor supplier
leveranciers vendors suppliers vendor
leveranciersbetalingen vendor payments suggest
leveranciersfacturen vendor invoice declaration
leveranciersfactuur invoice vendor
leverancierskaart card vendor
leverancierspost vendor ledger
leveranciersposten entries vendor ledger
leveranciersrekening vendor creditor
leverde contributed supplied resulted yielded
leverden milking
leveren provide deliver supply delivering
levering delivery supply
leveringen deliveries supplies supply
leveringsdatum delivery
levert provides delivers
levertijd delivery
levertumoren liver
levomepromazine levomepromazine opioids insomnia
lexicon lexicon
lezen read reading
lezer reader
lezers readers
lezing reading
lezingen lectures talks
lib lib
liberaal liberal bleeding
liberale liberal democrat
liberalen liberals liberal
liberalisering liberalisation liberalization
libvirt libvirt
licentie license
licenties licenses
lichaam body
lichaamsbeweging exercise
lichaamsgewicht weight
lichamelijk physical examination exam
lichamelijke physical psychological
lichamen bodies
licht light
lichtbron flat
lichte light slight mild lightweight
lichten lights
lichter lighter
lichtere lighter
lichtgewicht lightweight
lichtheid lightness rack
lichtje indicate
lichtjes lights
lichtkracht luminosity chrominance
lichtsterkte luminosity
lichtvervuiling pollution
lid member paragraph article
lidmaatschap membership
lidstaat member state
lidstaten states member
lied song
liederen songs
liedje song
liedjes songs
lief sweet loved
liefdadigheid charity safeguarded charitable
liefdadigheidsinstellingen charitable charities
liefde love
liefdevol loving lovingly beautifully
liefdevolle loving
liefgehad loved
liefhebben love tertullian
liefhebber enthusiast lover
liefhebbers lovers fans enthusiasts aficionados
liefje sweetheart honey
liefst preferably prefer
liefste drained prefers
lieg lie
liegen lie lying
liegt lying lie
liep walked ran
liepen walked
liet let left
lieten showed
lieve sweet dear nothings
lieveheersbeestje ladybird
lieveheersbeestjes ladybirds ladybird
liever rather prefer i'd
lieverd honey darling
lift elevator lift ride
liften lifts elevators
lig bed
liggen lie lying we're
liggend lying landscape
liggende obvious
ligging location
ligt located lies lying situated it's
lijden suffering suffer
lijdt suffer suffering suffers
lijf limb
lijk body dead
lijken seem appear
lijkt seems like seem looks appears
lijm glue
lijmen glue pick pieces
lijn line across
lijnen lines
lijnrecht fly
lijntjes blanks
lijst list
lijsten lists
lijstpagina's pages
lijve flesh
lik tit tat dillon
likeur liqueur liquor arran
likken lick licking kiss
likt licking licks
limiet limit
limieten limits
limit limit hold'em
limonade lemonade
line line
lineair linear
lineaire linear nonlinear
linie board across
link link
linken linking
linker left
linkerbovenhoek corner
linkerdeelvenster pane
linkerhand pursuing
linkerkant left side
linkermuisknop mouse
linkernavigatiedeelvenster pane explorer
links left links
linksaf onto
linksboven upper
linnen linen
lint ribbon
linten ribbons
lip lip conditioner tinted
lippen lips lip
liquide liquid
lispro lispro newborn pregnancies
list sources
lists lists mailing org
liter litre litres liter liters
literaire literary
literatuur literature
liters gallons plating sewer
littekens scars
live live
livechat chat
load load loading
loader loader
loadlin loadlin
lobby lobby barons
locale locale
locatie location
locatiebewerker geolocation
locaties locations sites
lockdown lockdown
loep microscope
lof praise praises sing credit commend
log log sign
logbestanden logs systemd
logboek log logbook logs
logboeken logs
loggen log logging signing
logica logic
login login newsletter directory klantenservice developments basket site
logingegevens lensplaza remembering lenses
logisch logical sense
logische logical
logistiek logistics
logistieke logistics logistical logistic
logo logo
logo's logos
logs logs
lokaal local locally
lokale local
lokalen summoned
lokalisatie localization
lokaliseren locate localize locating
lokken entice
lol fun favour
lonen wages wage
long lung includecds md
longen lungs lung
longkanker lung
lood lead
loog lied lying
lookup lookup control's
loon wage salary
loonkosten labour wage earnings
loop rein walk course loop
loopafstand walking distance
loopbaan career
loopje roughshod
loopt walking running runs
loos lotus posture
lopen walk walking run running
lopend bandage
lopende ongoing
loper runner
los loose los let
losgekoppeld disconnected detached
losgeld ransom
losjes loosely sts
loskoppelen disassociate disconnect
loslaat releasing
losmaken unlink
losse loose
lossen solve resolve fix problems
lost dissolves solves
lot fate lot destiny
lounge lounge
louter merely purely mere
loven praises praise
low low rating
loyaliteit loyalty
loze merely
lozen discharge
lozingen discharges spills
lt lt
lucht air sky
luchtballon balloon
luchtbel bubble
luchtcultuur culture sky
luchten skies oc temp
luchthaven airport
luchthavens airports airport
luchthoeveelheid adjustable airflow infinitely
luchtkwaliteit ambient
luchtmacht force
luchtruim airspace
luchtstroom airflow exiting
luchtvaart aviation aircraft
luchtvaartmaatschappij airline carrier lufthansa
luchtvaartmaatschappijen airlines carriers
luchtvaartuig aircraft turbo
luchtvaartuigen aircraft unladen helicopters
luchtverkeer traffic
luchtvervoerprodukten unbundled
luchtvervuiling pollution atmospheric
luchtwaardigheid airworthiness
luchtwegen respiratory tract airways airway
lui lazy
luid loud loudly
luidde headline worded criticised bolkestein
luide loud
luiden ring bell
luidruchtige noisy loud
luidspreker speaker swans
luidsprekers speakers headphones
luidt reads ushers
luie lazy
luik liege hatch
luiken batten hatches shutters
luister listen look
luisterde listened
luisteren listen listening
luistert listening listens
luitenant lieutenant lt
lukken succeed
lukt succeed
lukte labour's unseat
lullen dicks
lunch lunch
lunchen lunch
lupus lupus ssp canis
lus loop
lust lust
lusten lusts
luxe luxury luxurious
luxueuze luxurious tent maspalomas
lymfeklieren lymph
lymfoom lymphoma follicular
m m
m'n i'm i'll got
ma mom ma mon whoa
maag stomach gastric
maagd virgin virgo
maak make create
maakt makes create make uses making
maakte made
maal times
maaltijd meal meals
maaltijden meals meal
maan moon lunar
maand month
maandag monday
maandagochtend monday bright
maandelijks monthly
maandelijkse monthly
maanden months
maanhuis mansion
maanstations stations lunar
maart march
maat size measure tailored
maateenheden measure
maatjes thieves mates buddies
maatregel measure
maatregelen measures
maatschappelijk social society civil socially
maatschappelijke social society societal civil
maatschappij society
maatschappijen societies
maatwerk tailored
machine machine box
machines machines machinery
macht power
machte devotees
machten powers
machthebbers rulers
machtig mighty
machtige mighty powerful
machtigen mighty authorize authorise
machtiging permission authorization permissions
machtigingen permissions
machtigingenset permission
machtigingensets permission sets
machtspositie dominant
macos macos
macro macroeconomic macro
maffia mafia mob
magazijn warehouse
magazijnbeheer warehouse warehousing
magazijnconfiguraties warehouse configurations
magazijnen warehouses
magazijnmedewerker warehouse worker employee
magazijnmedewerkers warehouse
magazijnopslag warehouse aways
magazijnprestaties warehouse
magazines magazines journals editors
mager skinny lean pale
magere fat skimmed
magie magic
magisch magic magical gay magically
magische magic magical
magneet magnet
magneetband tape tapes
magnesium magnesium
magneten magnets login supermagnete italiano deutsch espanol empty
magnetisch magnetic
magnetische magnetic
magnetron microwave
magnitude magnitude
magnitudeschaal magnitude scale magnitudes
mail email mail
mailaccounts accounts
mailadres address email mail
mailadressen addresses
mailbericht email
mailberichten emails messages
mailbox mailbox
mailclients clients
maildomein domain relay
mailen emailing
mailinglijst mailing
mailinglijsten mailing lists
mailmasker mask
mailmaskers masks
mailprofiel profile
mailprofielen profiles
mails emails mails
mailserver mailserver
mailtrackers trackers tracker
main main
mainstream mainstream
mainstreaming gender mainstreaming
mais corn maize
majoor major
make makeup putting hair
maken create make making
makende baffle
maker maker creator
makers makers creators
maki lemur
makkelijk easy easily
makkelijker easier
makkelijkste easiest
mal mould
malaria malaria
malen times occasions repeated
maligne malignant glioma mesothelioma
maligniteiten malignancies lymphoma myeloma
mallen moulds mold molds
malt malt
malware malware
mama mama mom mommy mum
man man
man's man's sinister
manager manager
managers managers
mand basket hamper
mandaat mandate
mandarijnen mandarins oranges
mandje basket
manen moons mane manen
mango mango
manier way
manieren ways
manifest manifesto manifest nwo
manifestatie manifestation demonstration
manifestaties manifestations
manipulatie manipulation
manipuleren manipulate manipulating
mankeren fail
mannelijk male manly
mannelijke male
mannen men guys
mannetje male skinned
mannetjes males male
manoeuvreren maneuvering manoeuvre
manschappen rank
mantel cloak extravagant
manual manual administrator's stalled
manueel boom
manuele manual lleap programmed
manufacturing manufacturing
manuscripten manuscripts
map folder directory
mappen folders directories folder
mapping mapping
marathon marathon
marge margin marge sidebar
marges margins
marginale marginal lending
mariene marine
marine navy marine naval
marinepersoneel personnel navy naval
mariniers marines
maritieme maritime
markeer mark highlight featured
markeert marks
markeren mark highlight
markering flag marker mark marking
markeringen markers markings flags
marketing marketing
markt market
marktdeelnemers operators
markteconomie economy
markten markets market
marktordening organisation pigmeat
marktplaatsen marketplaces
marmer marble
marrons maroons maroon
martini martini
mascotte mascot
masker mask
maskeren mask masking ulcer
maskers masks
massa mass masses
massa's masses
massaal massive
massage massage massages
massale massive mass
massief solid
mast mast boom
mat mat matt
match match
matcha matcha
matchen match wholesale merchants buyers investigate suppliers
mate extent degree mate
maten sizes
materiaal material materials
materiaalverbruik nesting variants
material material
materialen materials tools
materialistische materialistic
materie matter
materieel rolling
materiele material
maternale maternal
matig moderate moderately mild impairment
matige moderate
matrijzen dies moulds castings
matrix matrix array toyota
matte matt
max max
maxima ceilings phosphates ammonia
maximaal maximum
maximale maximum max
maximaliseren maximize maximise
maximinum maximinum reels slot payout powered
maximum maximum
maximumgehalten pesticide
maximumwaarden limits residue
mayonaise mayonnaise
mazen slip breakers exploiting mesh
md md includecrm
me me
mechanica engineering mechanical mechanics
mechanische mechanical
mechanisme mechanism
mechanismen mechanisms
medaille medal
medailles medals
mede co notify communicate pursuant partly
medebeslissing codecision
medebeslissingsprocedure codecision
medeburgers fellow
mededeling communication
mededelingen communications notices announcements
mededinging competition
mededingingsbeleid competition
mededingingsregels competition
mededogen compassion mercy
medeleven sympathy deepest condolences
medelijden pity
medemens fellow beings
medemensen fellow welcomed
medewerker employee contributor
medewerkers employees staff contributors officers workers
medewerking cooperate
media media
medicatie medication medications
medicijn drug medicine
medicijnen drugs medications medicines medication medicine
medio mid
medisch medical
medische medical
meditatie meditation
mediterrane mediterranean
medium medium media
mee go come get take bring
meedeelt stating informing
meedoen join participating
meedogenloos merciless brutally
meedogenloze ruthless
meegebracht brought
meegedeeld notified communicated
meegegeven konqueror
meegeleverd shipped
meegeleverde supplied ballpoint
meegemaakt experienced lived
meegenomen brought included
meegerekend excluding
meegeteld counted doubles
meel flour
meende felt
meent believes neoplasms
meerdere multiple several
meerderheid majority
meerjarenprogramma multiannual
meerjarige multiannual
meermaals employ
meertalige multilingual
meervoudige multi
meeslepen continual
meest most
meestal usually typically mostly
meeste most
meester master
meesterlijke vibrating
meesters masters
meesterwerk masterpiece
meesterwerken masterpieces renoir
meestgestelde frequently
meet measuring
meeting meeting
meetwaarden measurements dividing
meeuwen gulls gull
mega mega
megawatt megawatt turbines
mei th
meid girl chick
meiden girls
meisje girl
meisjes girls
meld sign log flag
melden report sign log
melding notification someone flag notified
meldingen notifications reports reported
melk milk
melkpoeder powder
melkproducten dairy
melkwegstelsel galaxy
melkwegstelsels galaxies galaxy
melodie melody tune
melodieen melodies
melodieuze melodic masquerade
meloenen melons
membraan membrane sealing
memorandum memorandum
meneer sir mister
meng mix
mengden drambuie scots herbs
mengen mix mixing blend
mengsel mixture mix
mengsels mixtures
mengt mixing
menig idyllic
menigte crowd
mening opinion believe view
meningen opinions views
meningsuiting expression speech freedom
meningsverschillen disagreements differences disagreement
mens man human humans
menselijk human
menselijke human
mensen people
mensenhandel trafficking beings
mensenheugenis memory worst
mensenrechten human rights
mensenrechtenschendingen violations
mensheid mankind humanity
mentaal mentally
mentale mental
mentaliteit mentality
menu menu
menu's menus
menubalk bar
menuknop menu
meren lakes lake
merendeel majority bulk
meridiaan meridian
merk note brand notice
merkbaar noticeable hydrated
merken brands notice marks
merknaam brand
merkt notice observes
merkte noticed noted
merktekens markings practicable bella marking
merkwaardig curiously
merrie mare temperament
mes knife
messen knives blades
messing brass
mest manure digestive
meststoffen fertilizers fertilisers
met'n wanting
meta meta
metaal metal
metabolisme metabolism hydrates
metadata metadata
metadatabreuken fractures
metadatering metadata creation
metagegevens metadata
metal metal
metalcore metalcore
metalen metal metals
metallic metallic nitrolak
metastase metastasis
metastatische metastatic creatinine
meteen straight immediately away
meten measure measuring
meteorologische meteorological
meter meters metres meter m feet
meters meters gauges
metgezellen companions avalanche sensing
methaan methane
methode method
methoden methods
methodes methods
methodologie methodology
meting measure measurement
metingen measurements
metrische metrics workforce
metro metro subway barceloneta railway
metrostation subway metro
metten shrift
mettertijd passing
meubelen furniture
meubels furniture
meubilair furniture
mevrouw mrs madam president
mezelf myself
mg mg dose
micro micro microorganisms microelectronics
microbiologische microbiological enzymatic
microfoon microphone
microfoons microphones
microns microns
microscoop microscope
microscopisch microscope
mid mid
middag afternoon noon
middags noon afternoon
middel means
middelbaar secondary teachers lecturers commonly
middelbare secondary school commonly
middeleeuwen ages medieval
middeleeuwse medieval
middelen resources means funds
middelgroot sized
middelgrote medium sized enterprises smes
middellange medium
middelpunt center
middelste middle mid
midden middle central center
middenveld civil society
middenvelder midfielder geoffrey
middernacht midnight
middle packet tricked eg
mieren ants
migranten migrants immigrants
migratie migration
migreren migrate migrating migration
mij me
mijden steer
mijl mile miles
mijlpaal milestone
mijlpalen milestones
mijnbouw mining mine
mijne mine
mijnen mines mine
mijnheer mr president
mijns believe
mijnwerkers miners coalface ancillary
mijzelf myself
mikpunt laughing
mild mild
milde mild
milieu environment environmental
milieubeheer consumer
milieubeleid environmental
milieubescherming environmental conservation
milieugebied environmental
milieunormen environmental
milieuvriendelijk environmentally
milieuvriendelijke environmentally friendly
militair military militair soldier nationaal
militaire military
militairen military personnel soldiers
miljard billion tune eur bn
miljardairs billionaires
miljarden billions
miljoen million tune
miljoenen millions
millennium millennium
milliliter milliliter particles sewage
millimeter millimetres mesh millimetre
milt spleen
min min minus
minachting contempt
minder less fewer
mindere lesser
minderheden minorities
minderheid minority
minderjarige minor minors
minderjarigen minors
minen mining mine
minerale mineral
mineralen minerals mineral
miners miners
mini mini
miniaturen thumbnails thumbnail miniatures
miniatuur thumbnail
minigolf mini
minimaal least minimum minimal
minimale minimum minimal
minimaliseren minimize
minimalistische minimalist
minimolen mill mini pioneered nucor
minimum minimum
minimumeisen conformity
minimumloon wage
minimumreserves reserves statute
minimumvereisten os
mining mining
minister minister prime secretary
ministerie ministry department
ministeries ministries
ministers ministers
minnaar lover
minor minor immunology
minst least
minste least
minstens least
minute minute flights rental
minuten minutes
minuut minute
mirror mirror
mirrors mirrors
mis wrong goes anything something
misbruik abuse
misbruiken abuse
misbruikt abused misused exploited
misdaad crime
misdaden crimes
misdadige criminal dioxin
misdadigers criminals
misdrijf crime offence
misdrijven crimes
misgaat goes anything wrong
mishandeld abused mistreated assaulted
mishandeling abuse assault
misinformatie misinformation
miskraam miscarriage miscarriages
miskramen cakra miscarriages godless miscarriage
misleiden mislead deceive
misleidend misleading
misleidende misleading
misleiding deception
mislukken failure fail
mislukking failure venture
mislukt failed fails fail
mislukte failed unsuccessful
misschien maybe perhaps
misselijkheid nausea rash
missen miss missing
missende missing vaccination
missie mission
missies missions salyuts
missionarissen missionaries
misstanden abuses
mist missing fog miss
miste missed
misverstand assumption hitherto mistaken misunderstanding
misverstanden misunderstandings clarify
misvormde deformed malformed
misvormingen malformations toxicity
mit mit zertifikat
mits provided
mix mix mixture blend
mixen mixing jockeys mixes
mixer mixer
ml ml
mm mm
mobiel mobile phone cellular
mobiele mobile
mobiliteit mobility
modder mud
modderig muddy
mode fashion mode
model model
modelgestuurde driven
modellen models
modelleren model organizations modeling
modeltoewijzing mapping er
modem modem sticker
moderator moderator
modern modern
moderne modern art
moderniseren modernise modernize modernised
modernisering modernisation modernizing modernising modernization
modernste art technology
modificaties modifications modification
modo mio
modulaire modular
module module
modules modules module
modus mode
moe tired sick
moed courage
moeder mother mom
moederdieren dams dosing
moederonderneming parent undertaking
moeders mothers mother's mom's
moederschap maternity invalidity
moedertaal tongue native telugu
moedig encourage courageous brave
moedige brave courageous bold confirming
moedigen encourage encouraging
moedigt encourages
moeilijk difficult hard
moeilijke difficult
moeilijker harder difficult
moeilijkheden difficulties trouble
moeilijkheid difficulty
moeilijkste hardest
moeite effort difficulty trouble
moeiteloos effortlessly shore
moeizame approving
moeras swamp marsh
moerassen swamps
moeren nuts bolts
moge whatever
mogelijk possible
mogelijke possible potential
mogelijkheden opportunities capabilities possibilities options
mogelijkheid ability possibility opportunity option capability
mol mole ldcs
moleculaire molecular
molen mill grist
moment time moment currently
momenteel currently present moment
momenten moments
momentopname snapshot
momentopnamen snapshots
mond mouth shut tongue
monde monde
mondeling oral word mouth orally
mondelinge oral
monden mouths
mondiaal global
mondiale global
mondialisering globalisation
mondreclame mouth
monerod monerod
monetair monetary
monetaire monetary
monitor monitor
monitoren monitor monitoring supervisors
monitoring monitoring
monniken monks nuns
mono mono
monopolie monopoly
monster sample monster
monsters samples monsters
montage mounting fitting
montageleiders supervisors
monteren assemble fit makers
monteurs technicians mechanics
monument monument
monumentale monumental simone giovanni
monumenten monuments
mooi beautiful nice pretty
mooie beautiful nice pretty fine
mooiste beautiful
moord murder killing assassination
moorden murders murder killings
moordenaar killer murderer assassin
moordenaars killers murderers
moordwapen weapon
moraal morale
moreel morally moral morale
morele moral
morfine morphine opioid
morgen tomorrow morning
morgenavond tomorrow
morgenochtend morning tomorrow bright
morgens morning mornings
morgenstond worm catches
morgenvroeg tomorrow bright
moskee mosque
moslim muslim
moslims muslims muslim
motel motel
motie motion procedural
motief motif motive
motieven motives
motivatie motivation
motiveert inspires enjoyable alain
motiveren motivate motivating
motivering rationale justifications
motor engine motor motorbike bike
motorboot motorboat cruise trip
motorcross motocross
motoren engines motors engine
motorfiets motorcycle
motorfietsen motorcycles motorcycle
motorkap hood
motorrijder biker motorcyclist rider motorbike motorcycle
motorvoertuigen motor vehicles
motto motto
mountainbike mountain bike
mountainbiken mountain biking
mout malt
mouw sleeve cuff populists appeared
mouwen sleeves
mozaiek mosaic demosaicing demosaiced
msdyn msdyn
msi msi
muesli muesli granola
muffin muffin
muffins muffins
muggen mosquitoes malaria
muis mouse
muisaanwijzer pointer hover
muiscursor cursor clip pan
muisknop mouse
muizen mice carcinogenicity
multi multi
multidisciplinaire multidisciplinary disciplinary
multiform glioblastoma multiforme glioma astrocytoma anaplastic
multifunctioneel slab multifunctional centennial orientation preferable
multifunctionele multifunctional multipurpose pulp
multilateraal multilateral
multilaterale multilateral
multimedia multimedia
multinationale multinational
multinationals multinationals multinational
multiple sclerosis myeloma
munitie munitions ammunition
munitor munitor supplier o
munt currency coin mint
munteenheid currency intends
munten coins beatrix
muren walls
musea museums
museale gradually
museum museum
museumcollectie collection museum
museumcollecties collections
museumopstelling redesigned geology anthropology wageningen
musical musical dreamgirls
must sees nights deals gastronomy
mutatie mutation melanoma
mutaties mutations exon
muur wall
muziek music
muziekinstrumenten musical
muziektheater musical muziektheatre
muzikaal musically musical
muzikale musical
muzikant musician
muzikanten musicians
mysterie mystery
mysteries mysteries
mysterieuze mysterious
mythe myth arawidi
mythen myths
mythologie mythology
n n
naad stockings
naadloos seamlessly seamless atm
naai sew tog
naaien sewing sew stitches stitch
naakte naked nude
naald needle
naalden needles acupuncture
naam name
naamruimte namespace
naamsvermelding attribution noncommercial sharealike
naar't toes accompany
naargelang according
naarmate becomes increasingly
naast next addition side beside besides
naaste neighbour neighbor closest
nabestaanden descendants heh
nabij near
nabije near nearby foreseeable
nabijgelegen nearby
nabijheid vicinity glory sinned
naburige neighboring neighbouring
nabuurschapsbeleid neighbourhood
nacht night
nachtclubs nightclubs clubs
nachtelijke sky
nachten nights
nachthemden knitted crocheted vests nightdresses excl shirts
nachtmerrie nightmare
nachtmerries nightmares dreams
nachts night
nadat you've
nadeel disadvantage downside drawback
nadelen disadvantages drawbacks cons pros
nadelig adversely
nadelige adverse pregnancies exposed detrimental
nadenken twice thought food
nader further
naderbij effigies celtic
nadere detailed
naderen approaching thesis deadline agoria
naderhand subsequently afterwards
nadert approaching approaches rally
nadien afterwards subsequently
nadruk emphasis
nadrukkelijk explicitly
nagegaan commensurate
nagekeken reviewed
nagekomen obligations complied
nagel nail
nagelaten hugely acknowledgement
nageleefd compliance complied followed
nagels nails toenails fingernails
nagenoeg virtually practically intents
nageslacht offspring
nagestreefde pursued eliminating resolves achieves sought
naief naive
najaar autumn
nakomelingen offspring descendants
nakomen observe fulfil
nalaten neglect omission
nalatenschap legacy estate
nalatigheden negligence irregularities rectify
nalatigheid negligence
naleven comply
naleving compliance
nalevingsbeleid compliance
nam took went
name particular particularly especially
namelijk namely fact
namen names
namens behalf
namiddag afternoon
nare nasty sour slight
nastreven pursue pursuing
nat wet nat
natie nation nation's
natien nations
nationaal national
nationale national
nationalisme nationalism
nationalistische nationalist nationalistic plaid cymru
nationaliteit nationality
native native
natrium sodium
natte wet
naturalisten naturalists
nature naturally
natuur nature
natuurgebieden reserves
natuurhistorische natural
natuurkunde physics
natuurlijk course natural naturally obviously
natuurlijke natural
natuurrampen disasters disaster
natuurwetenschappen caps sciences
nauw closely
nauwe close
nauwelijks hardly barely scarcely
nauwer recognise awareness
nauwere closer enhanced
nauwgezet conscientious forbids
nauwkeurig accurate accurately precise carefully precisely
nauwkeurige accurate precise
nauwkeuriger accurately precise
nauwkeurigheid accuracy precision
nauwlettend closely
navelstreng cord umbilical
navigatiebalk bar
navigatiedeelvenster navigation pane
navigatiegeschiedenis browsing
navigatievenster navigation pane
navigeer navigate
navigeert navigate
navigeren navigate navigating
navolging footsteps
nazi nazi nazified
nazi's nazis
nazomer indian
nb nb
ne ne amplifier
necrose necrosis interleukin arthritis tnf
nederigheid humility humble
nederlaag defeat
nederlands dutch nederlands english
nederwaarts downward upward escaped remnant
nederzettingen settlements
nee no
neef cousin nephew
neem take i'll please
neemt take takes taking
neer down
neergelegd filed
neergeschoten shot gunned
neergeslagen precipitated
neergestort crashed crash
neergezet erected grindcore
neerschieten shooting shoot
neerwaartse downward
neerzetten erected
negatief negative negatively
negatieve negative adverse
negatieven negatives
negeer ignore
negeert overrides ignoring ignores ignore
negen nine
negende ninth
negentiende nineteenth century
negentig nineties ninety greatly
negeren ignore override blind
negliges negliges girls'nightdresses vests nightdresses knitted crocheted
neiging tend tendency tends
neigt vu tends
nek neck limb
nemen take taking
neo neo adjuvant
neodymium neodymium bx
nep fake
neppe fake
nepsnor fake
nergens nothing nowhere stop
nerveus nervous edge
nest nest
nesten nesting creek
net like net it's
netinst netinst
netjes riddance neat
nette squeaky
netten nets
netto net drained
nettolading payload
nettowijziging net
netvlies retina retinal forefront
netwerk network
netwerken networks networking
netwerkverbinding network connection connectivity
netwerkverkeer traffic
neurale neural
neuro neuroendocrine pancreatic
neus nose
neushoorn rhino grazing rhinoceros
neutraal neutral
neutrale neutral
neutraliteit neutrality
neuzen noses
nevel mist spray
next america's
nicht cousin niece
nicotine nicotine
niemand no nobody anyone
niemandsland man's land
nier kidney
nierbekkenholte oedema hydroureter pelvic cavitation renal subcutaneous transient
nieren kidneys kidney
nierfalen renal kidney
niet not don't
niets nothing blue anything scratch
niettemin nevertheless nonetheless
nieuw new
nieuwe new
nieuwer newer iphones
nieuwere newer
nieuwkomer newcomer outsider
nieuwkomers newcomers
nieuws news
nieuwsberichten news
nieuwsbrieven newsletters
nieuwsgierig curious curiously
nieuwsgierigheid curiosity
nieuwste latest art state newest
nijdig pissed
nikkel nickel
niks nothing move
ninja ninja
nippertje call nick
nitraten nitrates
nitroglycerine nitroglycerine nitroglycerin
niveau level
niveaus levels
nl nl en trolley shopping
nm nm
nobele noble
noch nor neither either
nochtans absent tails
node node
nodes nodes relaying
nodig need necessary needed required needs
nodige necessary
nodigen invite inviting
nodigt invites
noedels noodles
noem call
noemde mentioned calling
noemden election
noemen call mention
noemer denominator
noemt calls mentions
nogal rather quite pretty kind
nogmaals again
nomenclatuur nomenclature classification annexed
nominale nominal
non non profit
nood distress emergency
noodgevallen emergency emergencies
noodhulp emergency respected
noodmaatregelen emergency
noodsituatie emergency impairments
noodsituaties emergency emergencies
noodstop sosnovyi bor
noodtrustfonds fund emergency
noodzaak need necessity
noodzakelijk necessary
noodzakelijke necessary
noodzakelijkerwijs necessarily
nooit never
noordelijk northern hemisphere
noordelijke northern
noorden north northern
noordoostelijke hokkaido northeastern
noordoosten northeast northeastern extremity uninhabited
noordpool pole
noordwestelijke northwest chora monsoon
noordwesten northwestern arawak northwest
noot note
nor prison dock
nordic nordic feeder
norm standard norm
normaal normal normally usually
normale normal regular
normalisatie standardisation standardization
normaliter normally
normen standards
notatie notation
notebook notebook lining
notedop nutshell bruising
noteer noting constraints
noten nuts notes
notendop nutshell
notes notes
notie notion
notificaties notifications
notitie note verder
notities notes
notulen minutes distributed
nou well
november november
nr no regulation
nrs nos replied
ns ns
nstalleerd winzip compressed
nuances nuances
nuchter wagon sober
nucleair nuclear
nucleaire nuclear
nul scratch zero starting
null null
numeriek numeric numerical alphanumeric
numerieke numeric keypad numerical
nummer number song
nummering numbering geometry
nummerreeks sequence
nummerreeksen sequences
nummers songs numbers tracks
nut useful usefulness
nutsvoorzieningen utilities
nutteloos useless
nuttig useful helpful
nuttige useful helpful
nylon nylon shafts
o o oh d
oase oasis haven
object object feature
objecten objects features
objectief objective objectively
objectieve objective objectively
obligaties bonds securities debt
observatie observation
observatorium observatory shutdown
observeren observe observing
obstakel obstacle
obstakels obstacles barriers stifle detract
obstructie obstruction
oceaan ocean pacific
oceanen oceans
ochtend morning
ochtends morning
octopus octopus
octrooi patent
octrooien patents ipr
oculair eyepiece
odds odds compilers
oedeem inhibitor cavitation oedema pelvic hydroureter renal
oefen practise
oefenen practice practise exercise practicing
oefening exercise practice
oefeningen exercises exercise
oefent practicing
oerknal bang primordial
oesters oysters
oeuvre oeuvre
oever shore banks
oevers banks
off flip stopper seal vial rubber cap
offensief offensive
offer sacrifice
offeren sacrificing sacrifice
offers sacrifices sacrifice
offerte quote quotation
offerteaanvraag magnet quotation
offertes quotes
officieel officially official undersigned certify
officiele official veterinary surgeon
officier officer recruits
officieren officers
officizle official
offline offline
offset offset
offsets offsets
offshore offshore exploration
ofwel either
ofzo something
ogen eyes eye peeled blind turn
ogenblik moment
ogenblikken moments
oh oh
oke okay right ok
oktober october
olie oil
oliehoudende seed hectares fibre
oliemaatschappijen battling
olien oils
olieprijzen distinctly
olievelden oilfields readiness
olifant elephant
olifanten elephants poachers
olijfolie oil olive
olijven olives
olijvenproducenten olive growers grove
oma grandma oma grandmother granny
omarmen embrace
omdraaien turn tables
omgaan deal dealing handle handling
omgaand dealt
omgaat handles
omgang dealing handling associations
omgekeerd versa vice reverse conversely token
omgekeerde reverse inverted geocoding reversed epsilon
omgekomen crashed
omgeven surrounded
omgeving environment
omgevingen environments
omgevingsbeheerder admin environment
omgevingsvariabelen variables prefix
omgezet converted transformed transposed
omheen bush beat
omhoog get keep air down move head
omhulsel casing shell rotor
omkeren reverse invert
omlaag down move
omleiden redirect
omleidings redirect
omliggende surrounding
omloop circulation
omringd surrounded
omringde chariots compassed alas servant surrounds
omringende surrounding taro
omroep broadcast editors
omroepen broadcasters
omroeporganisaties broadcasters broadcasting
omschakelen toggle switch
omschakeling conversion
omschreven defined described
omschrijft prescribes
omschrijven describe defining
omschrijving description
omschrijvingen descriptions
omslag cover
omstandigheden conditions circumstances
omstandigheid circumstance doubly
omstreden controversial
omvang size extent scope scale
omvangrijke extensive
omvat includes involves
omvatten include
omwenteling revolution rotation colom cautious
omwille sake
omzeilen bypass
omzet revenue sales accrued turnover
omzetten convert converting
omzetting transposition conversion transposing
on premises
onaanvaardbaar unacceptable acceptable
onaanvaardbare unacceptable
onacceptabel unacceptable
onafhankelijk independent independently
onafhankelijke independent
onafhankelijkheid independence
onbedoelde unintended unintentional disagreements
onbegrijpelijk incomprehensible
onbeheerde unmanaged
onbekend unknown
onbekende unknown
onbelangrijk unimportant whitehead
onbepaalde indefinitely indefinite
onbeperkt unlimited
onbeperkte unlimited
onbeproefd unturned
onbetrouwbaar unreliable traitors
onbewerkte deposit compressed unprocessed
onbewust unknowingly infecting subconscious
onbezorgde linders christa passionate
onbruikbaar unusable worthless
ondanks despite spite
ondenkbaar unthinkable
onderaan bottom
onderbreken interrupt suspend adjourn interrupting
onderbreking interruption interrupt interrupting
onderbrekingen interruptions kingston
onderbroeken underpants men's nightshirts singlets vests
onderbroken interrupted p suspended resumed
onderbuik abdomen fig
onderdak roof shelter
onderdanen nationals subjects
onderdeel part component
onderdelen parts components
onderdruk suppress underscore rollup
onderdrukken suppress
onderdrukking oppression suppression
onderdrukt suppressed
onderduiken lie
ondergaan undergone undergoing undergo subjected
ondergang collapse
ondergebracht housed
ondergedompeld immersed plunged submerged
ondergeschikt subordinated
ondergeschikte subordinate junior
ondergetekende undersigned certify hereby
ondergoed underwear
ondergrens upper
ondergronds underground
ondergrondse underground
onderhandelaars negotiators
onderhandeld negotiated negotiate negotiation
onderhandelde negotiated he'd
onderhandelen negotiate negotiating
onderhandeling negotiation browser's
onderhandelingen negotiations
onderhandelingsproces negotiating negotiation
onderhavig bottlenecks examining backdrop
onderhemden vests excl knitted crocheted singlets
onderhevig subject measurement
onderhielden maintained accord
onderhoud maintenance maintain
onderhouden maintain maintaining maintained
onderhouder maintainer
onderhouders maintainers
onderhouds maintenance repair
onderhoudstechnici technicians maintenance
onderhoudswerkzaamheden maintenance faults
onderhoudt maintains
onderjurken panties petticoats briefs corsets girdles nightdresses brassieres
onderkant bottom
onderliggende underlying child
onderling interdependent
onderlinge approximation mutual
ondermaats par
ondermijnd undermined
ondermijnen undermine undermining
ondermijnt undermines undermining undermine
ondernemen action act
ondernemer entrepreneur
ondernemers entrepreneurs
ondernemerschap entrepreneurship
onderneming company undertaking enterprise company's
ondernemingen companies enterprises undertakings businesses firms
ondernemingsnummer enterprise
ondernemingsraad councils
onderpand collateral
onderricht instruction counsel
onderrichten teaching reproving disciplining righteousness beneficial scripture
onderrokken panties petticoats briefs girdles corsets nightdresses brassieres
onderscheid distinction distinguish differentiate
onderscheiden distinguish differentiate
onderscheidend distinctive
onderscheidt distinguishes stands
onderscheppen intercept
onderschrijf draws
onderschrijven subscribe
onderstaand below
onderstaande below
onderste bottom lower drawer
ondersteboven upside
ondersteun sustain
ondersteund supported
ondersteunde supported unsupported
ondersteunden salyuts counts
ondersteunen support supporting
ondersteunend assistive technologists
ondersteunende supporting supportive
ondersteuning support
ondersteuningsticket ticket
ondersteunt supports support
onderstreept underlines underlined
onderstrepen emphasise underline highlight
ondertekenaar signer signatory qualification
ondertekend signed
ondertekende signed
ondertekenen sign signing
ondertekening signing signature signed
ondertekeningssleutel signing
ondertekent signing signs petition
ondertiteling subtitles captions
ondertussen meanwhile meantime
onderverdeeld divided broken
onderverdeling subheading
ondervindt experiencing trouble
ondervonden experienced
ondervraagd questioned
ondervragen interviewing
onderwater underwater
onderweg road
onderwereld underworld
onderwerp topic subject
onderwerpen topics subjects issues
onderwerpregel subject
onderwezen taught
onderwijs education secondary educational
onderwijsassistenten assistants teaching
onderwijzen teach teaching beneficial boarding reproving disciplining
onderwijzer teacher
onderworpen subject subjected
onderzeeer submarine
onderzeeers submarines
onderzeese fiber undersea optic
onderzocht examined investigated examination studied evaluated
onderzochte researched
onderzoek research investigation study
onderzoeken research investigate examine studies
onderzoeker researcher investigator
onderzoekers researchers
onderzoeksassistenten assistants sessions papers exams grading
onderzoekskwaliteit grade
onderzoeksprojecten funded
onderzoekt examine examining investigates examines investigating explores
onderzoektijdvak ip
ondiep shallow trotting
ondiepe shallow
ondoorzichtige opaque aclar
ondubbelzinnig unambiguous
ondubbelzinnige unequivocal
onduidelijk unclear
oneens disagree
oneerlijk unfair evolve resisting
oneerlijke unfair dishonest
oneindig infinite infinitely
oneindige infinite
onenigheid disagreement disagreements
onevenwichtigheden imbalances
ongeacht regardless matter whether irrespective
ongebonden codeunits
ongeboren unborn
ongebruikelijk unusual uncommon
ongebruikelijke unusual
ongebruikte unused
ongedaan undo redo undone
ongedierte pests campfire
ongeduldig impatience impatient
ongedwongen gypsy assimilation relaxed
ongeevenaarde unmatched unparalleled cadence
ongehoorzaamheid disobedience
ongekend unprecedented
ongekende unprecedented
ongeldig invalid valid
ongeldige invalid
ongelezen unread
ongelijke unequal inequality
ongelijkheid inequality disparities
ongelofelijk unbelievable incredible incredibly
ongelooflijk incredibly incredible
ongelooflijke incredible pumpkin
ongeluk accident accidentally luck mistake crash
ongelukken accidents
ongelukkig unhappy unfortunate
ongelukkige unfortunate screened sept
ongemak inconvenience discomfort
ongemakkelijk uncomfortable
ongemerkt noticing unnoticed
ongepast inappropriate offensive
ongepaste inappropriate bombarded
ongerepte pristine unspoiled diving
ongerust worried
ongerustheid concern anxiety
ongeschikt unfit unsuitable
ongestoord undisturbed draconian
ongetwijfeld doubt undoubtedly doubtless certainly
ongeval accident
ongevallen accidents accidental accident
ongeveer approximately around per
ongewenst unwanted depicting undesirable
ongewenste unwanted undesirable
ongewijzigd unchanged quotas
ongewone unusual uncommon
ongezien unseen underpaid
ongunstig unfavourable
ongunstige unfavorable adverse
onhandig clumsily
onheil doom gloom canon mina
onion onion
onjuist incorrect malformed inaccurate incorrectly
onjuiste incorrect improper
onkosten expense expenses
onkostencategorie expense category
onkostencategorieen categories
onkostendeclaratie expense
onkostendeclaraties expense
onkostennota expense
onkostennota's expense
onkostenpost expense
onlangs recently
online online
onlosmakelijk inextricably inseparably irrelevant
only rating preference discriminatory
onmiddelijk soothing
onmiddellijk immediately immediate
onmiddellijke immediate
onmisbaar indispensable
onmisbare indispensable
onmiskenbaar productive circles
onmiskenbare undeniable
onmogelijk impossible
onmogelijke impossible
onnodig unnecessary
onnodige unnecessary
onofficieel record unofficial
onofficiele unofficial
onomkeerbaar irreversible
onomwonden uncertain
ononderbroken continuous uninterrupted
onontbeerlijk indispensable
onontbeerlijke indispensable
onopgelost unresolved unsolved infringe regina
onopgeloste unresolved outstanding unsolved
onopgemerkt unnoticed
onophoudelijk continuously thereupon
onpartijdig impartial calm partisan judiciary
onrecht injustice inaction wrongs redress
onrechte misidentified
onrechtmatig gains gotten
onredelijk unreasonable
onregelmatigheden irregularities
onroerend property estate
onroerende immovable movable estate
onrust unrest turmoil alarm
onrustig turmoil
onschadelijk harmless additive ingested negligible defuse
onscherpte unsharp masking
onschuldig innocent
onschuldige innocent
onstabiele unstable
onsterfelijk immortal
onszelf ourselves
ontbeert glory sinned romans
ontberingen hardships endured
ontbijt breakfast
ontbijtbuffet buffet breakfast
ontbijtgranen cereals cereal breakfast
ontbinding winding
ontbonden wound dissolved wwe heavyweight
ontbrak lacked rendering
ontbranden ambient ignition preparations
ontbreekt missing lacking lack exceedingly
ontbreken lack missing absence
ontbrekende missing
ontdaan stripped tusks hunted
ontdek discover explore
ontdekken discover explore discovering here's
ontdekking discovery
ontdekkingen discoveries
ontdekt discovered detected
ontdekte discovered
ontdekten discovered discovering
ontdoen rid
ontelbare countless
ontevreden dissatisfied attentively
ontgrendel unlock
ontgrendelen unlock unpark
onthaald accords
onthoud remember
onthouden remember abstained
onthoudt remembers
onthuld revealed unveiled
onthulde revealed disclosed
onthullen reveal revealing
onthult reveals revealing
ontkend denied
ontkende denied ambassadors categorically claes
ontkennen deny denying bl
ontkenning denial
ontkent denies deny
ontkomen escape fruitage
ontkomene downward upward escaped remnant
ontkoming escape furnish spoil utterance jer
ontkoppelen unlink eject disconnect
ontlasting stool excrement faeces
ontlopen escape
ontmaskeren expose blow
ontmoedigd discouraged
ontmoedigen discourage
ontmoedigend daunting deterrent
ontmoet meet met meets
ontmoeten meet
ontmoeting meeting encounter
ontmoetingen encounters meetings
ontmoette met
ontmoetten met
ontoelaatbaar experimentation
ontoereikend inadequate
ontploffen blow detonate gasket
ontploffing blast detonate
ontploft blow exploding
ontroerende comprehensible
ontslaan dispense
ontslag resignation resigned quit discharge resign
ontslagen fired dismissed losses
ontsnappen escape
ontsnapping escape
ontsnapt escaped escaping
ontsnapte escaped
ontspan relax
ontspannen relax relaxing relaxed
ontspannende relaxing
ontspanning relaxation
ontstaan arise occur originated
ontstaat occurs creates
ontstane sock
ontsteking inflammation ignition
ontstoken lamp lamps marker
ontstond emerged originated
ontstonden cabinets emerged
onttrokken suffered ceased
ontvang receive
ontvangen receive received receiving
ontvangende recipient receiving host
ontvanger recipient receiver
ontvangers recipients
ontvangst receipt receiving reception
ontvangstbewijzen receipts
ontvangsten receipts revenue revenues
ontvangt receive receives receiving
ontving received
ontvluchten flee fleeing
ontvoerd kidnapped abducted
ontvoering abduction kidnap kidnapping
ontwaakt awakening offerings sixes sevens
ontwaken wake awakening
ontwapening disarmament
ontwerp design draft
ontwerpbegroting draft
ontwerpen design designs designing
ontwerper designer
ontwerpers designers
ontwerpresolutie resolution motion
ontwerpresoluties resolutions motions
ontwerprichtlijn draft
ontwerpt designs
ontwerptekst tightening
ontwijken dodging dodge
ontwikkelaar developer
ontwikkelaars developers developer
ontwikkeld developed
ontwikkelde developed
ontwikkelen develop developing
ontwikkelende developing
ontwikkeling development developing
ontwikkelingen developments
ontwikkelingsbeleid wasteful
ontwikkelingslanden developing
ontwikkelt developing develops
ontworpen designed
ontzegd denied
ontzettend incredibly
onveilig unsafe insecure
onveilige unsafe insecure
onveranderd unchanged storytelling
onverantwoord irresponsible
onverenigbaar incompatible
onvergetelijk unforgettable memorable
onvergetelijke unforgettable memorable
onverlet prejudice affect
onvermijdelijk inevitably inevitable unavoidable
onvermijdelijke inevitable unavoidable
onverminderd prejudice
onvermogen inability
onverschillig indifferent dealings honesty
onverwacht blue unexpected unexpectedly
onverwachte unexpected
onverwerkt marketed
onverwijld forthwith delay inform immediately
onvoldoende insufficient
onvolkomenheden flaws imperfections remedies flawed
onvolledig incomplete casual lacking deletion
onvolledige incomplete engineered
onvolmaakt imperfect
onvoorstelbaar lip
onvoorwaardelijke unconditional
onvoorziene unforeseen unforeseeable
onwaar false cleans
onwaardig unworthy
onwaarschijnlijk unlikely
onwetendheid ignorance
onwettige illegal immoral
onzeker uncertain
onzekere err caution
onzekerheid uncertainty insecurity
onzichtbaar invisible
onzichtbare invisible
onzin crap nonsense bullshit shit
onzuiverheden impurities
oog eye face view
oogje eye blind turn
ooglid eyelid liner
oogluikend iuu
oogopslag glance blink
oogpunt perspective standpoint
oogst harvest
oogsten harvest harvesting reap sowing
oogwenk blink
ooit ever
oom uncle
oor ear ears
oorbellen earrings zsiska
oordeel judgment considers
oordeelde ruled chad's judged
oordelen judgements assessments
oorlog war
oorlogen wars
oorlogsbuit booty benin looting lombok
oorlogsmisdaden crimes
oorlogspad warpath
oorsprong origin originating origins
oorsprongsbenamingen designations indications geographical
oorspronkelijk originally initially
oorspronkelijke original initial
oorzaak cause caused
oorzaken causes reasons
oostelijke eastern east
oosten east middle eastern
oosterse oriental eastern
opa grandpa grandfather
opbergen putting
opbiechten clean
opblaasbare inflatable
opblazen blow blowing
opbouw structure construct
opbouwen build building rebuild
opbrengen penny
opbrengst revenue yield gross proceeds
opbrengsten revenue yields proceeds revenues
opdagen showed
opdoen batteries recharge
opdook appeared
opdraaien fall let foot bill
opdracht command exercise
opdrachtbalk bar
opdrachten commands assignments examinations
opdrachtprompt prompt msc elevated
opdrachtregel command prompt
opdrachtvak command
opduiken emerge
opduikt turns
opeens blue suddenly sudden
opeenvolgende consecutive successive
opeenvolging succession
opeisen claim stake
open open
openbaar public publicly
openbaarheid freedom
openbare public
openbaren revealing
openbaring revelation
opende opened
openden opened smiling
openen open opening access
opener opener
opengesteld opened
openheid openness transparency
opening opening aperture
openingen openings
openlijk openly regretted
openlijke threatened dealt
openlucht outdoor outdoors
openstaande outstanding
openstellen notably
openstelling opening
opent open opens opening
openzetten floodgates defensive
opera opera
operatie operation surgery
operatief surgically ultra violet
operatiekamer cleaning
operaties operations
operatieve surgery operative carreer
operationeel running operational
operationele operational operating
operator operator
operatoren operators
operators operators machine machines
opereert operates
opereren operate inoperable
opeten eat
opgaan smoke
opgaat incorporates
opgave declaration
opgaven declarations
opgeblazen blew blown
opgeborgen garment
opgebouwd built
opgebouwde accumulated accrued maternity dread irresponsible
opgedaan gained acquired
opgedane gained
opgedeeld divided
opgedragen dedicated
opgeeft specify specifies
opgeeist claimed reportedly
opgegaan merged subsumed
opgegeten eaten ate
opgegeven specified
opgegroeid grew grown orphanage
opgehaald retrieved retrieves
opgehaalde retrieved
opgehangen hanged hung
opgeheven raised lifted dissolved disbanded
opgehouden ceased suffered hath
opgeladen charged charging
opgelegd imposed
opgelegde imposed
opgeleid trained
opgeleide trained educated
opgeleverd absence lesotho
opgelopen accrued
opgelost resolved solved fixed
opgeloste solved resolved dissolved
opgelucht relieved
opgemaakt stock formatted
opgemerkt noted noticed
opgenomen included recorded incorporated include
opgeofferd sacrificed
opgepakt picked arrested
opgepikt picked spreading
opgericht founded established
opgerichte established founded newly
opgeroepen called
opgeruimd riddance rubbish
opgeschort suspended
opgeslagen stored saved
opgesloten locked lock
opgesplitst split
opgespoord clarity
opgestart boot restart
opgesteld drawn produced prepared compiled drafted
opgestelde drawn
opgestuurd ethnografisch
opgetekend recorded
opgeteld dividing
opgetreden occurred error
opgevallen noticed struck
opgevangen cisterns
opgevat construed
opgeven specify
opgevoed raised
opgevolgd followed succeeded
opgevuld loophole realism fairness
opgewassen sudan
opgewekt raised resurrected
opgewekte resurrected craft
opgewonden excitedly excited bothered
opgravingen excavations
opgroeide grew
opgroeien grow
ophaalt retrieving
ophalen get retrieve pick retrieving
opheffing abolition waiver dissolution dissolved
opheldering clarification clarify
ophouden knock quits
ophoudt ceases
opinie opinion
opkijken look
opkomen stand
opkomend emerging rising slovakia's fueled
opkomende emerging upcoming
opkomst rise rising emergence
opkomt rises
opladen recharge batteries charging discharged
oplage edition
opleggen impose imposing
opleiden probationary cadets recruits
opleiding training education
opleidingen training courses trainings
opleverde yielded
opleveren produce pose
opleving upturn
oplichters con crooks pump
oplichting scams pump
oploopt carries infect
oplopen congenital
oplopende ascending
oplosbaar soluble nitrogen
oplosmiddel solvent
oplossen troubleshoot solve resolve troubleshooting fix solving
oplosser solver levenberg marquardt astrometry
oplossing solution
oplossingen solutions
oplossingsuitgever publisher
oplost solves
opmaak formatting format
opmaakcode format
opmaken stock
opmars variant handheld
opmerkelijk remarkable remarkably
opmerkelijke remarkable notable noteworthy
opmerken notice
opmerking note comment annotation
opmerkingen comments notes remarks
opmerkte touched noting illicit deed
opnam contacted caprices paganini
opname capture recording inclusion admission shot
opnamen recordings shots imaging
opnames admissions recordings
opneemt contacting
opnemen include record capture
opneming inclusion incorporating
opnieuw again re scratch
oppakken pick picking
oppassen beware standardising
opperste supreme
oppervlak surface
oppervlakken surfaces
oppervlakkig superficial
oppervlakkige superficial cosmetic profound
oppervlakte surface
oppositie opposition
oprapen grabs pick pieces
oprecht truly sincere sincerely genuine
oprechte sincere
oprichten compelled
oprichter founder
oprichters founders founding
oprichting establishing establishment creation
oprichtingsovereenkomst formation grouping
oprit ramp driveway
oproep call appeal
oproepen calls appeals urge
oproept calls
opruimen mess
opschieten move
opschorten suspend
opschorting suspension
opschrift wording caption embossed
opschriften captions
opslaan save store saving
opslaat stores saves
opslag storage away
opslagapparaat storage
opslagapparaten storage
opslagcapaciteit storage
opslaglocatie bin storage
opslaglocatiecode bin
opslaglocaties bins bin
opslagplaats repository
opslagplaatsen repositories warehouses
opslagruimte storage space repository
opsomming enumeration wanting
opsporen detecting
opsporing detection sampling
opstaan stand rise shine
opstaat contradiction
opstand rebellion revolt uprising
opstanding resurrection
opstart boot
opstartbare bootable
opstarten boot startup booting
opstartlader bootloader loader
opsteekt questioned quarters
opstellen draw drawing compose
opstelling mount mount's
opstellingen mounts setups
opstelt compose
opt opt
optellen summing
optelt aggregated discrepancies
optie option
optiek optic optics
opties options
optieset option
optiesets sets
optillen lift lifting
optimaal optimal optimally meulen van der
optimale optimal optimum
optimalisatie optimisation optimization
optimaliseren optimise optimize optimising
optimisme optimism
optimistisch optimistic
optioneel optional optionally
optionele optional
optisch optical
optische optical
optreden occur action act performance
optredens performances appearances
optreedt occurs acting
opvallend striking remarkably remarkable strikingly
opvallende striking notable bold
opvang boarding reception
opvangen boost
opvatten proactive
opvatting belief
opvattingen views
opvoeden raise raising
opvoeders educators
opvoeding education
opvoeringen performances dimensional
opvolgen curate
opvolger successor
opvolging followup
opvragen query
opwaarderen upgrading upgrade upgrades
opwaardering upgrade upgrading
opwaarts downward upward escaped remnant
opwarmen warm
opwarming warming
opweegt outweighs benefit potential justifies pregnancy
opwegen outweigh justifies
opwelling spur whim
opwerpen barriers hurdles
opwindend cob adj fixture tri leds
opwindende exciting
opwinding excitement
opzeggen recite
opzet setup
opzetrand cast
opzettelijk intentionally deliberately
opzetten setting setup
opzicht respect
opzichte compared relative relation
opzichten intents respects
opzij aside
opzoeken lookup
or lords
oraal orally carcinogenicity
orale oral
oranje orange
orde order item
ordenen organize arrange
ordening organisation regard thereof having
order order assemble
orders orders marching
oren ears
org org
orgaan body organ vis
organen organs bodies
organisatie organization organisation
organisatiehierarchie hierarchy organizational
organisaties organisations organizations
organisatieservice organization
organisatoren organisers organizers
organisatorische organisational organizational
organisch organic biogas
organische organic
organiseerde organized radionuclide
organiseerden organised missionary
organiseert organises organizes organising organizing
organiseren organise organize organizing organising
organisme organism
organismen organisms microorganisms
orgasme orgasm
orientatie orientation guidance
originaliteit originality norris
origineel original
originele original
orkaan hurricane
orkest orchestra philharmonic
ossificatie ossification sternebrae
otc otc counter derivatives counterparties
oud old age
oude old ancient
ouder older parent
ouderdom aging
oudere older elderly
ouderen elderly
ouderlingen elders
ouders parents
ouderwets fashioned
ouderwetse fashioned
oudheid ancient antiquity
oudsher traditionally infantry
oudste oldest eldest
out layout timeout
outdoor outdoor
outfit outfit
outfits outfits sparring
outline outline modeling
output output
outputs outputs inputs
outs layouts outs
ouwe old
oven oven
ovens furnaces kiln kilns
overal place everywhere across anywhere board
overall overall
overbelasting healthcare regain overload
overblijfsel remnant armageddon
overblijfselen remains ruins
overblijvende remaining
overbodig unnecessary redundant superfluous eliminates
overbodige superfluous
overboord overboard plank
overbrengen transfer transferring resized
overbruggen bridging
overdag daylight broad
overdekt indoor clothesline
overdekte indoor
overdosis overdose
overdraagbare transmissible communicable encephalopathies spongiform
overdracht transfer transmission
overdrachten transfers
overdragen transfer
overdreven top exaggerated overly excessive
overdrijven overboard exaggerate
overeen match corresponds correspond matches agreed
overeengekomen agreed
overeenkomen match correspond matching
overeenkomend corresponding hmg
overeenkomende matching
overeenkomst agreement match contract
overeenkomsten agreements coupling contracts
overeenkomstig accordance according
overeenkomstige corresponding mutatis mutandis
overeenkomt matches corresponds match
overeenstemming accordance agreement provided
overeind birds
overexpressie overexpression overexpress trastuzumab metastatic
overgaan proceed
overgaat blend
overgang transition
overgangsmaatregelen transitional
overgangsperiode transitional transition
overgave surrender fibre
overgebleven remaining escaped downward upward remnant
overgeboekt transferred
overgebracht transferred transmitted
overgedragen transferred transmitted
overgegaan transposed degraded
overgeleverd mercy bandits
overgemaakt sums deducted
overgenomen taken acquired copied
overgeslagen skipped
overgestapt switched mozmail
overgeven surrender
overgewicht overweight obesity
overgezet intramuscular
overgrote majority vast
overhaast jump haste undermining legislate
overhaaste jump conclusions
overhalen convince persuade
overhandigd labexchange handed
overhandigen handing
overhead overhead
overheden authorities governments
overheen templeton
overheersende dominant
overheersing domination
overheerst convoy resultant
overheid government authorities authority
overheids governmental occupational
overheidsdienst civil servants
overheidsfinancien finances
overheidsfunctionarissen officials
overheidsinstantie authority
overheidsinstanties authorities bodies agencies
overheidsinstelling authority
overheidsinstellingen authorities bodies
overheidsopdrachten contracts procurement
overheidssector commit
overheidssteun aid
overheidsuitgaven spending
overhemd shirt
overhoop loggerheads
overige remaining
overigens moreover
overkoepelende umbrella
overlading transhipment
overlap overlap
overlappen overlap overlapping
overlappende overlapping effectivity
overlay overlay hips
overleden deaths died deceased
overledenen mortality predicted deceased
overleed died passed
overleefd survived survive mau
overleefde survived
overleeft survives sinterklaas
overleg consultation consultations consult
overleggen consult consulting
overlegging presentation submission authorize
overleven survive survival
overlevenden survivors
overlevering tradition purgatory lore encyclopedia
overleving survival
overlijden death deaths
overlijdt dies
overmacht act majeure
overmaking transfer fees
overmakingen transfers
overmatig excessive excess
overmatige excessive glands
overnachten overnight
overnachting overnight
overnam histories overtook
overname acquisition takeover
overnames acquisitions takeovers takeover
overscan overscan af
overschakelen switch switching
overschakeling switching
overschot surplus
overschreden exceeded crossed overdue
overschreven overwritten overridden override
overschrijden exceed exceeding
overschrijding exceeded
overschrijdt exceeds exceed exceeding
overschrijft overwrite overrides override
overschrijven overwrite override overwriting
overslaan skip
overspel adultery
overspoeld flooded
overstappen switching switch
oversteek crossing mainland isles
oversteken cross they'll crossing
oversterfte excess mortality deceased
overstromingen floods flooding
overtollig excess cutter
overtollige excess dispose
overtreden violating breaking
overtreding violation transgression offence
overtredingen violations infringements
overtreffen surpass
overtuigd convinced confident
overtuigde convinced
overtuigen convince persuade
overtuigend convincing persuasive
overtuigende convincing compelling
overtuiging conviction belief convinced convictions
overtuigingen beliefs convictions
overtuigt convinces inspires
overval robbery heist
overvallen rob attacked
overvloed abundance plenty galore
overvloedig abundant menace
overweeg consider
overweegt considering
overwegen consider considering
overwegend predominantly instruct
overweging recital consideration
overwegingen considerations recitals
overweldigende overwhelming
overwinnen overcome conquer overcoming
overwinning victory win
overwogen considered envisaged
overwonnen overcome teething troubles
overzeese overseas
overzetten transfer transferring
overzicht overview summary
overzichtelijk optimised handy arranged
overzichten statements summaries
overzien cider foreseen necessities
oxidatie oxidation sulphur anthropogenic
ozonlaag ozone
pa dad pa daddy
paal pole recruitment eradicated
paaltje shove
paar few couple
paard horse
paardachtigen equidae
paarden horses equine
paardrijden riding horse horseback
paars purple chaps
paarse purple
packages xz
packaging packaging
packet packet
pad path road hit trail
paddenstoelen mushrooms toadstools
paden paths track beaten trails
pages wallpaperaugust wallpapernext venkatesh
pagina page
pagina's pages
pain pain
pak suit grab i'll
pakhuis warehouse depot
pakje pack
pakjes packs proportionate cigarette parcels
pakken grips tackle
pakkende catchy
pakket package
pakketbeheerder maintainer
pakketten packages
pakt picking packing grabbing kangaroo picks grab
pakte grabbed
pakten caught
paleis palace noordeinde
palet palette
palmbomen palm
pan pan pot
pancreas pancreas pancreatic pancreatitis
panda panda
pandemie pandemic
paneel panel pane
panel panel electrolyte
panelen panels
paniek panic
pannen pans
pannenkoeken pancakes maple
panorama panorama
pap dad porridge daddy
papa daddy dad papa
papa's daddy's dad's
papegaai parrot
paperbackuitgave paperback het
papier paper
papieren paper papers
papiersoorten assistants sessions exams papers grading
papierwerk paperwork henna
paprika peppers pepper paprika
paprika's peppers
par par
parabel parable jericho
paracetamol acetaminophen
parachute parachute
parade parade
paradigma paradigm
paradijs paradise eden
paragraaf paragraph
paragrafen paragraphs sections
parallax parallax
parallel tandem parallel
parallelle parallel
parameter parameter
parameters parameters
paraplu umbrella umbrellas
parasieten parasites
parcours bikers trail skyline
pardon excuse
parel pearl
parels pearls
parelwitte pearly whites
paren couples pairs
parfum perfume
parfums perfume perfumes cosmetics
pari par pari
park park
parkbankje bench seated
parkeergarage parking garage ticket
parkeergelegenheid parking
parkeerplaats parking
parkeerplaatsen parking spaces
parken parks
parkeren parking park
parket parquet
parking parking
parlementaire parliamentary
parlementariers meps parliamentarians
parlementen parliaments
parlementsleden members meps parliamentarians mps
parlementslid mep honourable
parlementsverkiezingen elections parliamentary
participatie participation involvement
particulier private privately
particuliere private
particulieren individuals
partij party
partijen parties
partijregistratie record party
partijregistraties party records
partitie partition
partities partitions
partner partner financing directly options leasing yacht
partnerprogramma partners
partners partners
partnerschap partnership
partnerschappen partnerships
partnertransporteur partnertransporteur enquire transportation
party party
pas until adjust watch
pascha passover feast depart
pasgeboren newborn pregnancies exposed
pasgeborene newborn adverse pregnancies neonate
pasgeborenen newborns blockers systemic epidemiological
paspoort passport
paspoorten passports
pass pass
passage passage
passages passages
passagier passenger
passagiers passengers passenger
passagiersconfiguratie mopsc passenger seating mctom
passagiersschepen passenger ferries
passeert passes barrier placental crosses passing
passen apply adjust fit adapt customize
passend appropriate
passende appropriate suitable
passeren pass passing
passie passion
passiva liabilities
past fits fit adjusts applies suits
pasta pasta
paste nicely
patch patch
patches patches
patent patent patented
patenten patents
pater ranchers
pathologie pathology
pathologische pathologic pathological
patholoog pathologist
patient patient
patiente patient becomes apprised hazard
patienten patients
patio patio finca
patronen patterns pattern
patroon pattern
patrouille patrol
patrouilles patrols bulletins
paus pope pius
pauze break pause
pauzeren pause
pauzes breaks
pauzestand suspend suspended resume
paviljoen pavilion
pay pay
pbix pbix
pc pc
pc's pcs
pech luck
peer peer
peiling poll
peilingen polls
pen pen
penis penis
pennen pens pencils pins
penny penny
pensioen pension retired retirement retire
pensioenen pensions pension
pension guesthouse pension intrigued boarding
pensionering retirement
peper pepper salt
pepers peppers pepper
percentage percentage
percentages percentages rates
perceptie perception
peren pears cauliflowers oranges apples
perfect perfect perfectly
perfecte perfect
perfectie perfection
performance performance
performances performances
performers performers
perifere peripheral outlying
periode period
perioden periods
periodes periods
periodiek periodically periodic
periodieke periodic recurring
perken hatzidakis denominator curb lent
permanent standing permanently permanent
permanente permanent ongoing
permitteren afford
pers press
persbericht release
persen presses compress moulds
personage character
personages characters
personalisatie personalization
personalisaties personalizations personalization
personaliseren personalize personalizing
personeel staff personnel
personeelsbeleid staffing
personeelsbezetting headcount
personeelsdossiers personnel
personeelsleden staff servants
personen persons people individuals
personenvervoer carriage installations
persoon person
persoonlijk personally personal
persoonlijke personal
persoonlijkheid personality
persoons pets
persoonsgegevens personal
perspectief perspective
perspectieven perspectives prospects
perziken peaches
pest plague swept pest
pesten bully bullying
pesticiden pesticides
pet cap pet hat lid
peterselie parsley chopped
petitie petition petitioned
petto holds
peul pods peas
peuter toddler
peuters toddlers corndogs
pg pg
ph ph pa
phishing phishing
phpmyadmin phpmyadmin
pianist pianist chopin
piano piano
pick pick
picken pick picking warehouse picks shipment
picknick picnic
pictogram icon
pictogrammen icons
piek peak spike
pieken peaks spikes peak
pier pier doornail
pijl arrow
pijlen arrows
pijler pillar
pijlers pillars ensured
pijltje arrow turtle pointing
pijltjestoetsen keys arrow
pijn pain hurt
pijnlijk painful neighbour
pijnlijke painful
pijnstillers pain painkillers relievers doctor's
pijp pipe
pijpleiding pipeline
pijpleidingen pipelines pipeline
pijplijn pipeline
pikorde pecking
pil pill
pillen pills
piloot pilot
pilot pilot
piloten pilots
pimpernoten pistachios consigned
pin pin
pincode pin
pindakaas peanut
ping tennis
pingpong pong ping
pinguin penguin
pinguins penguins
pinnen pinning droplets
pionier pioneer
pioniers pioneers
piraat pirate
piramide pyramid
piraterij piracy
pis piss leak
pissen leak
pissig pissed
pistaches pistachios consigned
piste ski
pistes pistes slopes
pistool gun
pit pit mold
pitje burner
pittoreske picturesque chianti quaint
pixel pixel
pixels pixels
pizza pizza sprinkling
pk hp outboard
pkg pkg
plaag plague pest scourge
plaat plate album record
plaatje picture
plaatjes pictures covers artwork platelets
plaats place instead rather
plaatse spot
plaatselijke local
plaatsen places place
plaatsing placement placing positioning
plaatsnaam gaelic
plaatst puts placing
plaatste placed intolerance
plaatsvinden place occur
plaatsvindt occurs takes
plaatsvond took occurred
plaatsvonden gaza disturbances
placebo placebo manson palladia
placenta placenta
plafond ceiling
plafonds ceilings plaster
plagen plagues pests egypt's
plak paste
plakjes slices slicing
plakken paste pasting
plakt paste
plan plan intend
planbord schedule
planborden boards ba whiteboards
planeet planet
planeten planets orbits
plank shelf
planken boards shelves lumber planks
plannen plan plans schedule planning
planner scheduler planner
planners planners
plannertabel scheduler
planning planning schedule scheduling
planningsassistent assistant schedule
plant plant planting
plantaardige vegetable plant
plantages plantations enslaved pans
planten plants plant
plantgoed seedlings propagation vegetative
plas puddle
plasma plasma
plassen leak pee
plastic plastic
plat flat
plateau plateau
platen plates plate sheets albums
platform platform
platformen platforms architectures
platforms platforms
platte flat plain
plattegrond ward venue
plattegronden maps illustrate
platteland rural countryside
plattelandsgebieden rural
plattelandsontwikkeling rural
plechtig solemnly solemn
plechtige solemn formal
plee winks
pleegde committed lam mohamed
pleegt commits consultations
plegen commit consult
pleidooi plea appeal
plein square
pleit hook
pleiten advocate
plek place spot
plekje spot
plekke situ
plekken places spots
plenaire plenary
plezier fun favour
plicht duty obligation
plichten duties responsibilities
ploeg plough
ploegen crews
plooien seams folds cleanliness
plot plot thickens
plots blue suddenly
plotse sudden
plotseling suddenly blue sudden
plotselinge sudden
plug plug plugin cord
plugin plugin terrain heatmap
plugins plugins
pluimvee poultry poultrymeat fowls
plukken seize reap picking
plunderen plunder
plus plus
plussers living among
ply ply pickguard pans
pm pm
pneumatisch pneumatic
po po wml
pod pod
podia stages
podium stage podium performing
pods pods
poeder powder
poedercoating powder coating coated anodized
poedersuiker powdered
poedervorm powder dietetic
poetsen brush polish teeth brushing
poezie poetry
poging attempt effort
pogingen attempts efforts
polaire polar alignment
polijsten polish polishing abrasive smoothen
politici politicians
politicus politician
politie police cops
politieacademie college
politieagent policeman officer
politieagenten police officers policemen
politiebureau police station
politiek political politics politically
politieke political
pols wrist pulse cuff
polyester polyester
polyethyleen polyethylene sachets
polygoon polygon polygons
polypropyleen polypropylene
polyvinylchloride polyvinyl chloride foil laminated pctfe polyamide
pomp pump
pompen pumps pump pumping
pompoen pumpkin
pond pounds pound walden gbp
pong pong tennis
pony pony
pool pole pool polar
poort port gate
poorten gates ports
poot leg
pop pop doll popup
poppen puppets dolls
populair popular rage
populairder popular popularity
populaire popular
populairste popular
populariteit popularity
populatie population
populisme populism
popup popup
porselein porcelain glassware ming
port port
portaal portal biographical nederland
portal portal azure
portals portals deutschen zur
portefeuille wallet portfolio wallets fee
portefeuilles wallets portfolios
portemonnee wallet
portemonnees wallets
portfolio portfolio
portie portion
portret portrait
portretten portraits portrait
ports ports cdimage
poseert posing
poseren posing pose
positie position
positief positive confirmed cases positively
posities positions
positieve positive
positioneren positioning
post post entry mail postal heading
postcode postcode zip
postcodegebied postcodes
postcodes postcodes codes postal
postdiensten postal
posten entries ledger
poster poster
posters posters flyers
postmarkt postal monopolies deregulation
postmenopauzale postmenopausal
postmortemkeuring mortem
postnatale peri gestation natal postnatal
posts posts postings
pot pot jar
potato potato couch
poten legs paws
potentie potency
potentieel potential potentially
potentiele potential
potje pot
potlood pencil
potmagneten pot rubberised socket
potten pots jars
powerpc powerpc motorola
ppm ppm conc hcconc coconc
praat talk talking talks
praatjes talk dirty
praatte talked aisle
prachtig beautiful wonderful beautifully
prachtige beautiful wonderful magnificent
practices practices
pragmatisch pragmatic underpinning
pragmatische pragmatic
praktijk practice
praktijken practices practice
praktisch practical practically
praktische practical
praten talk talking
pre pre
precedent precedent
precessie precession
precies exactly precisely
precieze precise exact
precisie precision
prediken preach preaching
prediking preaching
predikte preached preaching cult doomsday
prehistorie prehistoric prehistory
prehistorische prehistoric prehistory
prei leeks leek chives
preken sermons preach responsa persuasion
premie premium bounty mare
premier minister prime premier
premiere premiere premiered
premies contributions premiums
premises premises
prenten prints
preparaten preparations flammable
presentatie presentation
presentaties presentations talks
presenteerblaadje platter
presenteert presents
presenteren present presenting
president president
presidenten presidents
presidentiele presidential
presidentschap presidency confirming
presidentsverkiezingen presidential election
prestatie performance achievement
prestaties performance
prestatieverbeteringen improvements fixes
presteert hack
presterende performing
prestige prestige
prestigieuze prestigious
pret fun
pretpark entertainment
pretparken amusement parks
prettig pleasant pleased slip
prettige pleasant
preventie prevention
preventief preventive preventative corrective
preventieve preventive preventative
preview preview functionalities
priester priest cloth
priesters priests
prijs price prize
prijsdimensie pricing dimension
prijsdimensies pricing dimensions
prijsklassen villas rentals
prijslijst price
prijslijsten lists price
prijsopgave quote
prijsopgaven quotes
prijsopgaveregel line quote
prijsopgaveregeldetails quote
prijsopgaveregels quote lines
prijzen prices pricing price
prijzengeld prize
prik vaccination vaccinated dose
prikkelbaar edge lately
prikkels incentives
prikken doses administered vaccine
prille tender
prima fine
primair primary primarily
primaire primary
primer primer
primitieve primitive
principal principal
principe principle basically
principes principles
prins prince prins
prinses princess
print print
printen print details guarantee printing
printer printer
printers printers
printplaten circuit boards
priori priori
prioritaire priority
prioriteit priority
prioriteiten priorities
privacy privacy
privacybeleid privacy
privacybescherming protections
privacyfuncties privacy
privacyguides privacyguides
privacyverklaring privacy notice statement
private private
privatisering privatisation privatization
prive private
priveberichten messages
privenavigatie browsing incognito
privenavigatiemodus browsing
privilege privilege stipulate handing
privileges privileges privilege
proactief proactively proactive
probeer try trying i'm
probeerde tried trying
probeerden tried
probeert trying tries try he's
proberen try trying
probiotica probiotics
probleem problem issue
probleemoplossing troubleshooting
probleemrapporten bug canonical
problematiek problematic
problematisch problematic
problematische problematic
problemen problems issues trouble
procedes processes enzymatic
procedure procedure laid
procedures procedures
procent percent cent
proces process
procesoperators operators
process modeler
processen processes
processor processor
processoren processors
processors processors
procureur attorney prosecutor
prod prod include
produceerde produced
produceert produces manufactures
producent producer manufacturer
producenten producers manufacturers
producentenorganisatie producer olive
producentenorganisaties producer
producer producer
produceren produce producing
producerende producer producing olive
product product cart
productcatalogus catalog
producten products
productgebaseerde product
productie production
productiecapaciteit capacity productive whilst
productief productive
productiefaciliteiten facilities manufacturing
productiekosten production costs
productieleiders supervisors
productiemedewerkers insulating slate
productieorder order production
productieorders production orders bom
productieproces production manufacturing
productieprocessen processes manufacturing
producties productions
productieve productive
productiviteit productivity
produkt product
produkten products
produktie production
produktiemethode referring organic vegetative indications
proef trial taste
proefabonnement trial subscription
proefbalans trial balance
proefperiode trial
proefprojecten pilot
proefversie trial
proefversies trials
proeven taste trials tasting
proeverij tasting
prof prof
profeet prophet
professionals professionals
professioneel professional professionally
professionele professional
professor professor
profeten prophets
profetie prophecy prophecies
profiel profile
profielen profiles
profielfoto photo
profielpagina profile
profijt gmos
profileren profiling spectrophotometer
profit profit exempt
profiteert purchasing
profiteren benefit advantage profit
profitorganisatie profit nonprofit backed
profs pros emmen
prognose prognosis variance forecast projection effort
prognoses forecasts forecasting projections
programma program programme
programma's programs programmes
programmacode signing appx partition
programmeer programming
programmeertaal programming printf
programmeren programming program
programmering programming
programmeur programmer
programmeurs programmers
progressie progression
progressief progressive progressively withholding
progressieve progressive
project project
projectbestand asset
projectcategorieen categories granular
projectcontract contract
projectcontractregel contract
projectcuratoren curators
projecten projects
projectgebaseerde based project
projectie projection
projectkosten revenue
projectleider leader
projectmanager manager
projectmanagers managers
projector projector
projectprijslijst price
projectprijslijsten price lists
projectprijsopgave quote
projectprijsopgaven quotes
projecttaken tasks
proliferatie proliferation endothelial
promenade boardwalk promenade
prominente prominent
promo promo
promoten promote promoting
promotie promotion promotional
promoties promotions
promotor promotor promoter
promoveren promote demote modifying
prompt prompt
proof proof
proofing proofing
prooi prey cheetah fair duck
prop prop clot gum
propaganda propaganda
proportioneel proportional
proprietaire proprietary
props props
prospect prospect
prostaat prostate
prostaatkanker prostate efficacy
prostitutie prostitution
protectionisme protectionism
proteine protein suppressor
proteinen proteins protein suppressor
protest protest
protestantse protestant
protesten protests mideast
protesteren protest
protocol protocol
protocollen protocols
prototype prototype
prototypes prototypes optomechanical
provider provider provider's
providers providers
provinciale provincial
provincie province county
provincies provinces counties
proxy proxy
proxyserver proxy
proza prose
pruimen plums prunes
prullenbak trash recycle
pseudo pseudo
psychiater psychiatrist
psychische psychological mental psychic
psychologie psychology psychiatry
psychologische psychological psychologists
psychopaat psychopath psycho
pub pub
publicatie publication published
publicatiedatum publication
publicaties publications
publiceer publish
publiceerde published
publiceert publishes publish
publiceren publish publishing
publiciteit publicity
publiek public audience
publieke public
publiekelijk public publicly
pubs pubs
pudding pudding
puin debris shambles
puinhoop mess
pull pull
pulsen pulses
punch punch
punt point
punten points
puntje icing shove
puntjes dots dot
pup pup puppy
puppies puppies
puppy puppy
pups pups puppies
pure pure
push push apns
pushmelding notification push
pushmeldingen push messaging
put dumps rock pit
putten sinks wells
puur pure purely neat
puzzel puzzle
puzzels puzzles whimsical cleverly array
px px
pyjama pyjamas
pyjama's pyjamas
pyjamas utilize
pyrotechnische pyrotechnic pyrotechnics
quarantaine quarantine quarantined
quarks quarks bosons leptons physics
quel quel tel
query query
query's queries query inquiries
quinoa quinoa
quinta quinta
quiz quiz
quo quo
quota quotas quota
quotum quota tac
raadpleeg consult refer
raadpleegbaar consulted verzamelingen
raadpleegt consult refer
raadplegen consult consulting consulted
raadpleging consultation consulting consulted
raadsel escapes dee puzzle
raadzaam recommend advisable
raak lay
raakt gets hitting lost hits
raakte hit became
raakvlak crossroads joris
raam window
raamwerk framework
raap dee
raar weird strange somebody acting
race race racing
racen racing runners skateboards
racer racer
races races
racisme racism
radar radar
rade malice
raden recommend guess encourage
radicaal radical radically
radicale radical
radio radio
radioactief radioactive
radioactieve radioactive
radiotherapie radiotherapy radiation
radius radius
raffinaderij refinery
rage rage
rail rail
rails rails
raken hit become touch
raket rocket missile
raketten missiles rockets
ramen windows estimate
raming estimate
ramingen estimates estimation
ramp disaster catastrophe
rampen disasters disaster
ranch ranch
rand edge border
randapparatuur peripherals peripheral
randen edges
randje edge envelope
randjes edges rough
random random
rang rank
range range
rangen ranks infraspecific
rangorde pecking
rangschikken rearrange desirability ranking
rangschikking ranking cyg
rank branch abide ye
ransomware ransomware
rap rap diverging
rapen pick pieces
rapport report
rapportage reporting
rapportagestructuren trees
rapportagestructuur tree reporting
rapportagestructuurdefinitie tree definition reporting
rapportagestructuurdefinities definitions
rapportdefinitie definition
rapportdefinities definitions
rapporteert bug
rapporten reports
rapporteren report reporting bug
rapporteur rapporteur
rapporteurs rapporteurs
rapportlay layout layouts
rapportontwerper designer
rapportplan schedule
rapportplanning schedule schedules
rare weird strange crazy
ras race ras variety breed
rassen varieties breeds races
raster grid raster
rasterlaag raster
rasters grids
raszuivere breeding bovine
rat rat
ratfoetussen hydroureter pelvic oedema cavitation renal subcutaneous transient
ratificatie ratification ratified persuasion ratifying
ratio ratio ratios
rationele rational actuarial
ratten rats rat
rauw raw
rauwe raw
rawfood rawfood smoothies
ray ray
razende furious raging
razendsnelle blazing
re re reintegration
reactie response comment reaction reply
reacties comments responses reactions replies
reactor reactor
reactoren reactors richardson
reageer respond comment
reageerde responded commented reacted
reageerden reacted responded
reageert responds reacts responding respond acts
reageren respond responding react comment
real real
realisatie realisation
realiseer realize ashamed
realiseerde realized realised
realiseert realize realizes realise
realiseren realize realise achieve
realisme realism exceptionally
realistisch realistic unrealistic realistically
realistische realistic
realiteit reality realities
reality reality virtual
realtime real
rebellen rebels
recensie review
recensies reviews
recent recently recent
recente recent latest
recentelijk recently
recept recipe prescription counter
recepten recipes prescriptions
receptie reception
receptor receptor tyrosine
receptoren receptors ret
recessie recession
rechercheur detective
recht right law straight
rechtbank court
rechtbanken courts
rechtdoor straight ahead
rechte straight ascension
rechten rights
rechter right judge left court
rechterbovenhoek corner upper
rechterdeelvenster pane
rechterkant side
rechterlijke court judicial
rechtermuisknop click
rechters judges courts
rechthoek rectangle cut corners dimples
rechthoekig rectangular rolled
rechthoekige rectangular
rechtmatig ivorian rightfully
rechtop upright erect thy
rechts right left
rechtsaf turn
rechtsboven upper
rechtse wing coalition
rechtsgebied jurisdiction
rechtsgebieden jurisdictions
rechtsgrondslag legal basis
rechtshulp assistance refusing criminal
rechtsom loops
rechtsonder lower
rechtspersonen legal entities persons
rechtspersoon legal entity
rechtspositie governing
rechtsstaat law rule
rechtstreeks directly straight direct
rechtstreekse direct
rechtsvoorgangers rechtsvoorgangers predecessors te archief hollands noord
rechtszaak trial lawsuit
rechtszaal courtroom
rechtszaken litigation
rechtszekerheid certainty
rechtuit junction canal
rechtvaardig righteous
rechtvaardige righteous joyful equitable fair
rechtvaardigen justify justifies duloxetine righteous warrant
rechtvaardigheid righteousness justice
rechtvaardiging justification
rechtvaardigt justifies justify
reclame advertising
reclameberichten promotional
reconcilieren reconcile
reconstructie reconstruction
record record
records records
recovery recovery
recreatie recreation recreational
recreatieve recreational recreation
rectificatie adjustment
recyclen recycling recycled whatsapp dismantling
recycling recycling
redactie editors editorial
redde rescued
redden save rescue saving
redding salvation rescue
redelijk reasonable reasonably pretty fairly
redelijke reasonable
reden reason
redenen reasons
redeneren collaboratively induction creatively deduction reasoning engages
redenering reasoning
rederijen ferries
reders shipowners
redigering redaction
redt saves
reduceren reduce reducing noise
reductie reduction
reed reed drove driving
reeds already insurance boat s
reeks series range sequence
reeksen streaks
reele real
reepjes pepper
reet ass bugger
ref ref
refereert refers
referendum referendum
referentie reference
referenties credentials references
refereren refer staged
reflecteren reflect coude reflected
reflectie reflection rejection
reflector reflector
regel rule line
regelartikelen workflow
regelen regulate arrange
regelgevend regulatory affecting oversight poker's isle
regelgevende regulatory regulators
regelgeving regulations legislation regulatory
regeling scheme arrangements arrangement
regelingen arrangements schemes regulations
regelitems line
regelmaat clockwork
regelmatig regularly regular frequently
regelmatige regular
regels rules lines
regelt controls arranges laser
regen rain
regenboog rainbow
regenen rain
regent rains raining
regenwater rainwater dosed
regenwoud rainforest rain
regeren ruling
regerende ruling reigning monarch imperatives italy's
regering government
regeringen governments
regeringsleiders heads
regie directed
regime regime
regimes regimes profoundly disapproved
regio region regions
regio's regions
regionaal regional
regionale regional
regisseur director
regisseurs directors
register register registry
registers registers
registersleutel registry
registratie registration enrollment record
registraties registrations
registreert enroll figures
registreren register login
regressie regression
reguleert regulates produces
reguleren regulate
reguliere regular onsite overtime
rehabilitatie rehabilitation thrift
reikt laka reaching extends
reikwijdte scope
reine come terms clean
reinigen clean cleaning
reiniging cleaning cleansing
reis trip journey travel
reisaanbiedingen flights rental cheap
reisaanvraag requisition
reisaanvragen requisitions
reisde travelled traveled tabloids toured
reiskosten travel incurred
reist travelling spree traveling travel travels shoestring
reizen travel travelling trips
reizigers travellers travelers passengers
rek rack skewers
reken counting breath
rekenen count maths rely counting
rekening account
rekeningen accounts bills
rekeninghouder owner cease
rekeningschema chart
rekenmachine calculator
rekenschap scarce
rekken racks
rekwisieten props prop miniature
relais relays
relatie relationship relation
relatief relatively relative
relaties relationships relations
relatieve relative
relax relax scenery
relaxen relax relaxing hangover
release release
releases releases
releasewave wave
relevant relevant
relevante relevant
relevantie relevance
relief embossed relief wording
religie religion
religies religions
religieus religious cloth fanaticism
religieuze religious
reling rail railing grinding
rellen riots riot
rem brake brakes inhibition deliver
remedie remedy cure cough
remissie remission
remix remix
remixen remix remixing tweak
remmen brakes brake inhibit
remmende stumbling
remming inhibition
remove remove
remt inhibits kinase
rendabel profitable subsidy
rendabele profitable underpins leakey
rende ran
rendement return scheme
render render reactdom callback
renderen rendering render conditionally
rendering rendering gamuts
rennen running
renners riders
renovatie renovation renovations
renoveren renovate renovating reciprocating
rent running
rentabiliteit profitability
rente interest rates
reorganisatie reorganization reorganising reorganisation government's
reparatie repair repairs
reparaties repairs repair
reparatiewerkzaamheden repair maintenance
repareren repair repairing fix
repeat repeat
repertoire repertoire
repetities rehearsals rehearsal conductors directing
replica replica
repository repository
representatie representation
representatief representative
representatieve representative
representeert represents
representeren represent circles
reproduceerbare reproducible measurement
reproduceren reproduce reproducing
reproductiegetal reproduction
republieken republics slovak
reputatie reputation
request pull
requests dsrs
resectie resection
reseller reseller reselling
reserve reserve spare
reservekopie backup
reservekopieen backups backup backing
reserveren reserve reservations tickets
reservering reservation
reserveringen reservations
reserveringskosten rental motorhome fees
reserves reserves
reset reset resets
resetten reset resetting
residentie residence sumner
residentiele residential
residuen residues residue limits pesticide
resistent resistant
resolutie resolution
resoluties resolutions
resoluut resolutely unequivocal
resonantie resonance
resort resort
resorts resorts introductory
resource resource generic
resourceaanvraag resource
resourceboekingen bookings
resourcegroep inventory
resourcemanager resource manager
resources resources resource
resourcetoewijzingen assignments
resourcevereiste requirement resource
resourcevereisten resource requirement generic
respect respect
respecteer respect
respecteert respects
respecteren respect
respectieve respective
respectievelijk respectively
respectievelijke respective
respectvol respectful magnanimous respectfully
respondenten respondents
respons response stimulate
responsbericht response attachment
rest rest
restanten leftovers remnants
restaurant restaurant
restaurants restaurants
restauratie restoration children's
restaureren restoration renovate collages
resten remains scrap
resterende remaining
restitutie refund restitution
restituties refunds
restjes rests blueberry raspberry biscuit leftovers
restricties restrictions
restrictieve restrictive
resultaat result results outcome
resultaten results
resulteerde resulted resulting
resulteerden resulted sternebrae axel swede wilhelm
resulteert resulting
resulteren result
resulterend resulting newborns
resulterende resulting
retourneert returns
retourneren return shippingcostst excl
return return
reunie reunion
reusachtige giant nucor
reusceltumor giant xgeva
rev rev
reverse reverse
review review
reviews reviews
revisie revision overhaul
revolutie revolution
revolutionaire revolutionary
revolver gun revolver anger
revue arguments optimistic
ribavirine ribavirin genotoxic teratogenic
ribben ribs
richel ledge ridge rusty transverse
richt targets focuses aimed
richten focus target focused focusing
richting direction towards
richtingen directions
richtlijn directive
richtlijnen directives guidelines
richtsnoeren guidelines guidance
richtte founded focused
ridders knights
riem belt
riemen belts straps belt dangling
riep cried declared
riff riff
riffs riffs
rij row line
rijbewijs driver's licence
rijcode row
rijcodes codes renumber
rijd ride
rijdefinitie definition row
rijdefinities definitions row
rijden driving drive riding ride
rijder rider biking
rijdt riding driving
rijen rows
rijk rich empire strike realm
rijkdom wealth riches
rijkdommen wealth
rijke rich wealthy
rijkelijk richly
rijken rich rub
rijker richer
rijkste richest
rijp ripe
rijpen mature maturing ripen blending
rijping maturation aging casks
rijpt matures ripen
rijpte casks bourbon refill
rijst rice
rijzen mast
ring ring
ringen rings
rinkelen bell ring
riolering sewerage sewer drain
riool drain sewer
rioolwater sewage wastewater collected
rioolwaterzuiveringsinstallatie wastewater dividing
risee laughing
risico risk
risico's risks risk
risicobeoordeling assessment
risicofactoren factors
risicomateriaal specified
risiconiveau risk
risiconiveaus levels
riskant risky
riskante risky
riskeert risking
riskeren limb
rit ride
ritje ride em
ritme rhythm
rits productions graduation
ritueel ritual
rituelen rituals ritual alien
rivaal rival
rivaliserende rival
rivier river
rivieren rivers streams
ro ro
robot robot
robots robots
robuust robust
robuuste robust sturdy
rock rock
rode red
roeien rowing eradicate
roekeloos recklessly reckless
roem fame
roep call urge horn
roepen call calling
roept calls calling
roer stir helm mix rudder stirring
roerei scrambled
roerend wholeheartedly
roert stirring
roestvrij stainless steel
roestvrijstalen stainless
roet spanner soot
rogge rye
rok skirt datex
roken smoking smoke
rokerige smoky
rokers smokers
rokje skirt datex
rol role
rolcentra centers
rolcentrum role center
roll roll
rollen roles reels rolling roll tables
rollend rolling locomotives
rolstoel wheelchair
rolt rolling
roltoewijzing assignment
roltoewijzingen assignments
roman novel roman
romans novels patriarch
romantiek romance
romantisch romantic amsterdam's
romantische romantic
romige creamy firm arran
rommel mess bobs shit
romp hull
rond around round
ronde round
ronden laps rounds rounding
rondes rounds
rondje circle drinks
rondjes circles laps
rondkomen ends
rondleiding tour guided
rondleidingen tours guided
rondom around surrounding
rondreis abuja
rondt rounds roundup behaves
rontgenfoto ray rays pulmonary
rontgenstralen rays imaging
rood red
roodgloeiend ringing phone's
rooie cardio
rook smoke
rookt smoking smokes smoke straw
rookte smoked smoker
room cream room
roomijs cream
rooms roman doctrine gelderland
roos rose
rooster rooster lattice grille roster
root root
roots roots
rose rose
rosse district
rotatie rotation
roterende rotating dryer
rotonde roundabout
rots rock
rotsachtig rocky terrain
rotsachtige rocky
rotsen rocks
rotswand wall rock rocky cliff
rotte rotten
rotzooi mess shit crap
roulette roulette blackjack
route route
routebeschrijving directions route
routekaart roadmap drafted
router router
routering routing
routers routers
routes routes absence trips
routine routine
routinematig routinely routine vets
rouw mourning
rovers rovers clusters pale raiders robbers
royale generous deposit
roze pink
rpm rpm
rsync rsync mirroring
rubber rubber
rubberen rubber stopper cap
rubriek section category heading
rubrieken headings sections
rug back
rugby rugby
ruggengraat backbone spinal spine lizard
ruggenmerg spinal cord
rugzak backpack
ruige rough rugged tumble
ruik smell
ruiken smell
ruikt smells smell
ruil exchange return
ruilen trade swap
ruim spacious
ruime spacious wide
ruimen pieces pick cleaning
ruimere wider broader
ruimschoots overdue ample
ruimte space room area
ruimtelijke spatial
ruimten spaces
ruimteschip craft spaceships spacecraft orbit
ruimtestation mir shuttle
ruimtevaartuigen spacecraft spacecrafts aircrafts aerospace
ruin gelding kwpn
ruines ruins
ruis noise
ruisreductie noise reduction
ruisverhouding ratio noise
ruiter rider leaping barrier choreographers
ruiters horsemen riders
rukken rip
rum rum whiskey
rund beef
runderen bovine cattle
rundvlees beef veal
running running
runtime runtime
rust rest peace alone leave resting
rusten rest resting bygones
rustig easy take
rustige quiet peaceful
ruw rough unwrought
ruwe raw rough
ruwweg roughly
ruzie words fight arguing wanna
s s
saai boring
saaie boring dull
sachet sachet
safe safe
salade salad
salades salads
salaris salary paycheck hourly
salarissen salaries payroll
saldi balances
saldo balance
salon salon
samen together along tandem
samengebracht headed invasion
samengesteld composed compiled al assembled
samengestelde compound composite
samengevat summarized summarised
samengevatte summarized summary
samengevoegd merged joined
samengevoegde aggregate merged
samengevouwen collapsed
samengewerkt worked
samenhang cohesion tandem coherence consistency
samenhangend coherent strands
samenhangende coherent cohesive
samenleving society
samenlevingen societies
samenloop criminal
samenstellen assemble
samenstelling composition
samensteltoets compose
samenvatten summarize summarizing
samenvattend conclude
samenvatting summary
samenvattingen summaries
samenvoegen merge merging
samenvoeging merger merge reversed merging
samenwerken together collaborate tandem
samenwerking cooperation collaboration
samenwerkingen collaborations reinforced collaborative swell
samenwerkingsovereenkomst cooperation
samenwerkingsverband grouping grouping's
samenwerkingsverbanden partnerships
samenwerkt cahoots cooperate
samenwerkte ljubljana
samenzwering conspiracy
sample sample gml vector landcover
sancties sanctions penalties
sandbox sandbox
sandwich sandwich
sanitair sanitary
sanitaire sanitary plumbing sanitation ware
sap juice sap
sapjes juices milkshake slush
sappen juices barleygrass camu goji
sarge sarge
satelliet satellite
satellieten satellites satellite
sauna sauna
saus sauce
say hin denise gouda edam
scala range wide variety array
scale scale
scan scan
scannen scan scanning
scanner scanner coronacheck
scanners scanners
scans scans
scant scans transferring
scatter scatter spins symbols reels payline
scattersymbolen riches rags scatter rounds reels maximinum
scenario scenario
scenario's scenarios
scene scene
scenes scenes
sceptisch sceptical
schaal scale bowl
schaalmodellen models pioneered
schaam ashamed bullying hm
schaap sheep
schaar scissors
schaars manuscripts scarce
schaatsen skating skates
schade damage harm damages
schadelijk harmful harm damaging detrimental
schadelijke harmful malware damaging
schadeloosstelling compensation
schaden harm hurt
schadevergoeding compensation damages
schaduw shadow shade shadows shaded
schaduwen shadows shadow
schakel enable turn switch disable check
schakelaar switch toggle
schakelaars switches
schakelen switch enable turn disable
schakelingen circuits lamp lamps
schakelt disable switches accessibility
schaken chess
schalen scales bowls
schamen ashamed
schandaal scandal
schandalen scandals scandal
schandalig scandalous modernised shameful
schande shame shameful disgrace
schap shelf
schapen sheep
schappen shelves
scharen scissors
schat treasure baby honey darling sweetheart
schatje honey sweetie babe
schatkist treasury treasure exchequer
schatten estimate treasures estimating
schattig cute
schattige cute adorable
schatting estimate estimated inclusive
schattingen estimates estimation
schedel skull
scheelt breadth hair's saves
scheen seemed
scheepsbouw shipbuilding
scheepvaart shipping engineer ship's chief
scheer shave shaving beg
scheiden separate divorce
scheiding separation divorce segregation
scheidingsteken separator delimiter
scheidsrechter referee
scheidt separated separates
scheikunde chemistry
schelen care
schelpdieren shellfish
schelpen shells scallop
schema schema schedule scheme
schema's schemas schedules schemes
schenden violate violating
schending violation infringement violations
schendingen violations abuses
schendt violating violates
schenk pour
schenken pour
schenking donation donating
schenkingen donations acquisitions
schenkt pouring nationals pays
schepen ships vessels
scheppen creation
schepping creation
schepsel creature
schept creates securing trotsky
scheren shaving shave
scherm screen display
schermafbeelding screenshot
schermafdruk screenshot
schermen scenes behind screens
schermlezer reader
schermopname screenshot screencast
scherp sharp edge
scherpe sharp rough edges
scherpen tighten harbours
scherper sharper sharpening enhancing blurring
scherpte sharpness
schets outline sketch
schetsen sketches sketch drawings paint
schetst outlines struggle
scheur crack tear rip rupture
scheuren cracks rip tear
scheve leaning
schiep missionary
schiereiland peninsula arabian
schiet shoot shooting
schieten shoot fall root shooting spring
schijf disk drive disc hard
schijfindeling partitioning
schijfindelings partitioning
schijfje disc sucking twist
schijfjes slicing sliced
schijfruimte disk space
schijn appearances
schijnbaar seemingly apparently apparent
schijnbare apparent
schijnen seem shine shining
schijnt seems shines shining
schijven disks drives discs
schikken settle concession deadlock
schikking settlement
schil peel peeled tomatoes
schild shield
schilder painter
schilderde painted
schilderen painting paint
schilderij painting
schilderijen paintings
schilderkunst painting
schilders painters modernist gemeentemuseum
schildert paints painting
schildklier thyroid gland
schildpad turtle tortoise
schildpadden turtles
schillen peeling
schimmel fungus fungal fungi mold
schimmels fungi
schip ship vessel
schipbreuk shipwreck grief foundered tanker
schipper skipper booking bareboat guarantee pics
schitterend brilliant reef
schitterende magnificent wonderful
schoeisel footwear
schoen shoe tying
schoenen shoes footwear
schok shock wire
schokken shocks shock tremors agitation jerk
schokkend shocking
scholen schools
scholing training
schommel swing
schommelingen fluctuations cows variations
schommelt swinging rocking
schone clean fine
schonk donated
schonken donated governors
school school
schoolkinderen consuming
schoolvakanties hrs
schoon clean cleaning
schoongemaakt cleaned feeder
schoonheid beauty
schoonmaak cleaning
schoonmaken cleaning clean
schoorsteen chimney
schoot shot womb lap
schop kick vacuum alloy
schoppen kick kicking
schoppend kicking screaming
schopt kicking
schopte kicking screaming kicked
schorpioen scorpion
schorsing suspension suspend sometime
schot shot baffle
schotel dish
schoten shots
schouder shoulder rub shoulders
schouders shoulders shoulder
schouwspel spectacle
schrale comfort
schrappen secrecy scrap
schreef wrote written
schreeuw scream cry yell
schreeuwde screaming kicking yelling cried
schreeuwen screaming shouting yell yelling
schreeuwend screaming kicking dragged
schreeuwt screaming screams cries
schriftelijk writing written
schriftelijke written
schriftplaatsen scriptures scripture
schrijf write sign
schrijfster writer
schrijft writes write writing wrote
schrijven write writing
schrijver writer author novelist
schrijvers writers authors
schrik fright horror
schrikken scare frightening
schroef screw schroef propeller
schroefdraad thread threaded
schroeven screws screw bolts nuts
schroot scrap inexpensive
schud shake
schudden shake shaking
schudt shaking deck shake
schuif slide scroll
schuifregelaar slider
schuifregelaars sliders slider
schuift scroll
schuil lurking
schuim foam
schuine cigar elongated slashes
schuiven buck scroll slide
schuld fall blame debt fault
schulden debt debts liabilities
schuldig guilty owe
schuldige guilty blame
schuldigen guilty culprits
schuren sanding grinding
schurk villain rogue
schut laughing embarrassing
schutter shooter archer
schuur barn shed
scoorde scored
scoort scores scoring
scooter scooter wheeled
scope scope
score score
scoren score
scores scores
screen screen
script script
scriptiedeadline thesis deadline agoria approaching
scripting scripting
scripts scripts script
scroll scroll
scrollen scroll scrolling touchpad
se se necessarily
search search
sec sec
seconde second per seconds
seconden seconds
secretaresse secretary
secretariaat secretariat secretarial
secretaris secretary
sectie section
secties sections
sector sector industry
sectorale sectoral
sectoren sectors industries
secundair secondary upper
secundaire secondary
security security
see sees nights deals gastronomy discounts
segment segment
segmenten segments segment
segmentwaarden segment
seizoen season
seizoenen seasons
seizoensgebonden seasonal teas
seks sex
seksualiteit sexuality
seksueel sexual sexually
seksuele sexual sex
selecteer select
selecteert select selects
selecteren select selecting
selectie selection
selectief selective selectively
selecties selections
selectievakje box check
selectievakjes boxes
selectieve selective
self self
selfservice self
semi semi
seminar seminar
senator senator
senior senior
sensatie sensation thrill
sensor sensor
sensoren sensors
september september
sequentie sequence
sera sera siporax aquariums
sergeant sergeant petty
serie series
seriele serial
seriemoordenaar serial killer
serienummer serial
serienummers serial
series series
serieus seriously serious
serieuze serious
serveert serving serves
server server
serveren serve serving
serverlocatie unavailable obfuscation
servernaam servername
servers servers
service service
servicecontracten contracts
serviceorders orders
services services
sessie session
sessies sessions
set set
sets sets
settelen settle
setuid setuid setgid
setup setup
sex sex
sexy sexy
sfeer atmosphere
sfeervolle cosy detached atmospheric
sferische spherical evolved
sgml sgml debiandoc docbook
shake shake
shakes shakes
shapefile shapefile esri
share share
shell shell
sheriff sheriff sheriff's
sherry sherry casks oloroso
sherryvaten sherry casks
shirt shirt t
shirts shirts
shit shit
shop shop
short short includeprod
shorts shorts rested
shot shot
show show
shows shows
shp shp
shuttle shuttle docks
side side
sieraden jewellery jewelry watches
sigaar cigar
sigaren cigars cigar
sigaret cigarette straw
sigaretten cigarettes
signaal signal
signaalwaarde alert
signalen signals signs
signaleren lacking infrastructures
signature signature pickups
significant significant significantly
significante significant
sikkel shekel morrow samaria
silicium silicon
siliconen silicone mats
simpel simple
simpele simple
simpelweg simply
simulatie simulation
simulator simulator
simuleert simulates lens simulated simulating
simuleren simulate infrared
simultaan simultaneously simultaneous
sinaasappelen oranges apples clementines
sinaasappels oranges
sinaasappelsap juice orange
sindsdien ever they've
single single malt
sirenes sirens siren
site site
sitecuratoren curators flagging
sites sites
situatie situation
situaties situations
size size
sjaal scarf
sjaals scarves
sjablonen templates
sjabloon template
skateboard skateboard dune
skateboarder skateboarder
skelet skeletal skeleton
skeletten skeletons skulls
ski ski
skien skiing ski
sla save lettuce skip
slaaf slave
slaafgemaakten slaves enslaved slave
slaag beating aisha kicked complained veil
slaagde succeeded
slaagt succeeds manages failing succeed
slaan save store
slaap sleep asleep
slaapkamer bedroom
slaapkamers bedrooms bedroom
slaapstand sleep wake
slaapt sleeping sleep sleeps asleep
slaat stores toy hitting striking
slacht slaughter assists breeds alpine bulls slaughtering
slachten slaughter slaughtered
slachthuis slaughterhouse slaughter
slachthuizen slaughterhouses
slachtoffer victim victims
slachtofferhulp victim
slachtoffers victims casualties
slachtpluimvee poultrymeat
slag started getting blow
slagen succeed strokes
slagroom cream icing whipped cake
slagveld battlefield dying
slakken snails manatees
slang snake serpent
slangen snakes
slanke slim sleek
slapen sleep sleeping
slapende sleeping dormant
slappe sad weak sack we'd
slaven slaves
slavernij slavery
slecht bad poorly
slechte bad poor
slechter worse
slechts per few merely
slechtste worst
slee sled sledge
sleep drag
sleept drag dragging tow
slepen drag dragging
sleuf slot
sleur rut
sleutel key
sleutelhanger garage
sleutels keys
sleutelwoorden keywords keyword
sliep slept sleeping
slijmen ass kiss kissing
slijpen grinding sharpening grind sharpen
slijtage wear
slikken swallow swallowing
slim smart presence
slimme smart clever
slimmer smarter
slingeren zigzag
slip slip
slips gowns briefs dressing bathrobes underpants vests knitted
sloeg hit beat
slogan slogan
slok sip slug
slokdarm esophagus
sloop sloop demolition
sloot closed shut
slopen demolition tear demolish
slordig sloppy messy
slot finally slot final analysis lock
sloten locks canceled ferry
slots slots payouts
slotsom concluded doubtful theological
slotte finally final lastly
sluit close exclude closes
sluiten close blind turn closing eye
sluiting closure conclusion
sluitingen closures caps
sluizen floodgates locks
smaak taste flavour flavor
smaakt tastes taste
smakelijk tasty
smakelijke tasty
smaken flavors flavours taste tastes strawberry
smal narrow collar dimples rectangle corners
smalle narrow
smartphone smartphone
smartphones smartphones
smeekt begging beg
smeerlap bastard
smeert carelessly spreading
smeken begging beg
smekingen supplications fastings sacred
smelten melt melting smelting
smeren smear
smerig dirty filthy
smerige filthy dirty nasty
smokkelen smuggle smuggling
smoorverliefd heels
smoothie smoothie sunflower grams
smoothies smoothies
sms sms
snaar nerve chord
snack snack berries goji cranberries
snacks snacks
snap understand
snappen snap
snapping snapping tolerance
snapshot snapshot
snaren strings annette
snavel beak
sneden ripped
snee incision
sneed cut
sneetjes bread slices buttered slicing sprinkling
sneeuw snow
sneeuwen snow snowing
snel quickly fast soon quick
snelheden speeds
snelheid speed
snelkoppelingen shortcuts
snelle quick fast rapid
sneller faster quicker quickly
snellere faster quicker
snelmenu shortcut popup
snelst fastest
snelste fastest quickest
sneltabblad fasttab
sneltabbladen fasttabs
sneltoets shortcut
sneltoetsen shortcuts keyboard
snelweg highway freeway motorway
snelwegen motorways highways
snij cut cutting crop
snijd cut slices
snijden cut cutting slicing
snijdt cutting slicing
snijmachine cutting
snoeien planting
snoep candy sweets
snoer cable adjustable cord
snor moustache
snorkelen snorkeling snorkel
snorren moustaches
snowboard snowboard goggles
snowboarden snowboarding snowboard
snowboarder snowboarder mound
snuffelen sniffing sniff
so ld
sobere sober shades
sociaal social
sociaaleconomische socio socioeconomic
sociale social
socialisme socialism
socialisten socialists
socialistische socialist
soda soda
soep soup
soepel smoothly smooth flexible
soepele smooth
soepen soups stews
soeverein sovereign mobilisation
soevereine sovereign
soevereiniteit sovereignty
soft soft proofing
software software
softwareclient pcs
soja soya soy commodity
sokken socks
soldaat soldier
soldaten soldiers
soldeer solder cups db
soldeerbout soldering
solderen soldering solder
solidair solidarity
solidariteit solidarity
solide solid
solitaire solitaire solitary
sollicitanten applicants applicant
solo solo
solo's solos soloing
som sum
somber gloom doom
sommen sums commend
soms sometimes once
sonde probe bilge
song song
songs songs
songwriting songwriting
soort kind type species sort
soorten types species kinds
soortgelijke similar
sorry sorry
sorteert sorts alphabetically
sorteren sort sorting
sortering sorting ordering grading
sound sound surround
source source open
sources sources
sowieso anyway continuing
spa spa
spaak spanner
spaar hire deposit
spam spam
spammers spammers
spannend exciting haunted
spannende exciting
spanning tension voltage bated
spanningen tensions tension strains
spant jesse
spanwijdte wingspan span
sparc sparc
spat splashing spat
spatiebalk space
spaties spaces
spe growers corporations
speakers speakers
specerijen spices cumin
speciaal special specially especially specifically
speciaalbier fitting miscellaneous
special special
speciale special
specialisatie welding specialisation master's midwifery
specialiseren specialise specialising discipline emergence specialize
specialist specialist
specialisten specialists
specialiteiten specialties specialities
specificatie specification itemization
specificaties specifications
specificeert specifies
specificeren specify
specifiek specific specifically
specifieke specific
specimen specimen
specimens specimens propagated
spectaculair spectacular
spectaculaire spectacular dramatic
spectrum spectrum
speculatie speculation
speculaties speculation
speech speech
speed speed
speel play games
speelautomaten slots vast
speelde played
speelden played
speelgoed toys toy
speelplaats playground
speelruimte tamper manoeuvre headway
speels playfully playful turmeric
speelse playful
speelt playing plays play
speeltje toy toys
speeltuin playground
speer spear
spek bacon
spel game play
spelen play playing games
speler player
spelers players
speling backlash
spellen games
spelletje game
spelletjes games play
spelling spelling differently spelled
sperma semen sperm
spetterende furious
spettert splashing
spice spice gtk
spiegel mirror
spiegelen flip flipping rotate mirroring
spiegels mirrors
spiegelserver mirror dists
spiegelservers mirrors mirror mirroring
spier muscle
spieren muscles muscle
spijker nail
spijkerbroek jeans unicycle
spijkers nails tacks brass
spijt sorry regret
spijtig regrettably
spin spin spider
spinazie spinach pasties celery
spinnen spiders spinning spin
spins spins
spion spy
spionage spying espionage
spiraal spiral
spiraalstelsels spiral galaxies
spiraalvormige spiral galaxies fryer
spiritueel spiritual spiritually
spirituele spiritual
spits peak lucrative striker
splitsen split splitting
splitsing split splitting
spoed urgent urgently urgency
spoedeisende emergency urgency
spoedig soon
spoel coil rinse
spoelen rinse flush wash spools coils drain
spoken ghosts spoken haunt
sponsor sponsor sponsorship
sponsoring sponsorship crowdfunding
sponsors sponsors
spontaan spontaneously spontaneous
spontane spontaneous
spook ghost
spoor track rail trail trace
spoorloos vanished
spoort urges
spoorwegen railways railway rail
sporadisch colder
sporen tracks detect traces track trace
sport sport sports
sporten sports exercising
sporters athletes
sportevenementen sporting
sportief sporty sporting hiking
sportieve sports sporting sporty
sportliefhebbers campsite weekends
sportschool gym
sportvelden sports
spot spot laughing
spotten spotting underneath
spraak speech
sprak spoke talked speaking
sprake question
spraken spoke dated insult grandchildren
spray spray queensland
spreek speak speaking
spreekt speaks speak speaking
spreektijd speaking allotted
spreiden spread spreading
spreken speak talk speaking words
sprekende vivid
spreker speaker
sprekers speakers
spring jump leap hop
springen jump jumping
springende bounce
springlevend kicking alive
springt jumping
sprint sprint sprinting
sprite sprite character
sprites sprites
sprong jump plunge jumped leap
sprongen leaps bounds jumped
sprookje fairy tale
spuit syringe spraying sprays squirt
spuiten spray
spul stuff sticky
spullen stuff
spuug spit
spuugt spit spitting spits
spuugzat sick tired
squeeze squeeze
srgb srgb
ssp sepedonicus subsp ssp
sta i'm allow stand
staakt ceasefire northwest ira
staal steel
staalindustrie steel
staan standing stand allow face
staand portrait rose
staanplaats motorhome parking
staart tail staring
staat state standing able
staats persistence
staatshoofden heads
staatsschuld debt deficits
staatssteun aid
stabiel stable stably
stabiele stable
stabilisatie stabilisation stabilization
stabiliseren stabilize stabilise
stabiliteit stability
stabiliteitspact pact
stable stable backports
stack stack overflow reddit
stad city town
stadhuis hall
stadia stages
stadion stadium
stadions stadiums
stadium stage
stadje town
stadscentrum centre
stadsdeel district
staf staff
stak crossed
stakeholders stakeholders
staken strike assistants
staking strike cessation insolvency
stal stole stable
stalen steel samples
stam tribe strain
stamboeken registers herd
stamcellen stem
stammen tribes
stampen utopia
stamt stems amalgamation
stand state art booth
standaard default standard
standaardbrowser browser
standaarden standards defaults
standaardindeling passes
standaardinstellingen defaults
standaardmagazijnconfiguraties warehouse configurations
standaardmodel quark
standaardversie restriction
standaardwaarde default
standaardwaarden defaults resets
standbag standbag
standbeeld statue
standen airflow booths infinitely
standplaats postings incurred officer's
standplaatsen pitches rated offering weekends camping campsite
standpunt position
standpunten positions views viewpoints expressed
stang rise towing bracket
stap step
stapel pipeline pile stack
stapelen stack stacking pallet
stapelverliefd heels
stapgrootte size
stapje mile
stappen steps
stapsgewijze walkthrough
stapt getting
stapte stepped
staren staring
start start starts launch
starten start boot launch starting
starter dash originator starter
startpunt starting
starttijd contour assignment
state state art
statement statement
station station drive
stations stations drives
statisch static
statische static
statistiek statistics
statistieken statistics stats
statistieknomenclatuur statistical nomenclature tariff
statistisch statistical statistically
statistische statistical
status status state
statusbalk bar
statuscode statuscode statecode
statussen statuses stages
statutaire registered
statuten incorporation statutes statute
statuut statute
staven rods crouching
ste th st century
stedelijk urban stedelijk
stedelijke urban
steden cities towns
steeds increasingly always ever
steeg rose increased alley trillion
steek stick dry limb
steekproef sample
steekproeven chains
steekt raising sticking putting sticks crossing
steel steel steal tata
steelt steal steals stealing
steen stone unturned
steenkool coal
steenworp stone's brisbane
steevast invariably
steile steep speeding
steken stuck cross
stekker plug pull
stel set suggest imagine couple
stelde suggested
stelden toward
stelen steal stealing
stellaire stellar
stellen set enable prepare setting order establish
stelletje bunch
stellig certainly fail
stelling proposition
stelsel system
stelsels schemes
stelt allows adopt enables sets
stem voice vote
stemden regain cited
stemmen vote against voting votes favour
stemming vote voting mood
stemmingen votes voting moods
stempel stamp seal
stemverklaring explanation
stemverklaringen explanations apologise sympathise
stenen stone stones rocks
stengels stems
ster star
stereo stereo handsfree
stereotype stereotype stereotypes
sterf die
sterfelijke mortal morontia
sterfgevallen deaths lower excess expected
sterft dies
sterfte mortality deaths
sterk strong strongly highly
sterke strong
sterken confederacy cunning confiding
sterker stronger
sterkere stronger
sterkste strongest strengths
sterkte strength fermented grain
sternamen star names
steroiden steroids steroid anabolic
sterren stars star
sterrenbeeld constellation mansion
sterrenbeelden constellations
sterrenstelsels galaxies
sterrentijd sidereal
sterretje asterisk
sterven die willing
stervende dying hologram imminent
steun support aid
steunde relied heavily
steunen support supporting
steunmaatregelen aids
steunregeling aid scheme
steunregelingen schemes
steunt supports supporting
steunverlening casein
stevia stevia
stevig firmly sturdy
stevige sturdy solid firm
stichten ceased
stick stick usb
stickers stickers sticker
sticks sticks drives
stiekem secretly
stier bull horus
stierf died
stierven died
stijf rigid tremors agitation jerk stiff
stijgen rise increase
stijgende rising increasing
stijging increase rise
stijgingen increases
stijgt rises rise rising
stijl style
stijlen styles
stijlvol stylish classy aspiration
stijlvolle stylish
stijve rigid boner stiff
stikken stitching suffocating suffocate choke cementing extinguish
stil lid quiet silent tight
stilhouden lid
stille pacific silent quiet
stilstaan insist dioxins ratification countryman
stilstand halt grind
stilte silence
stimulans incentive impetus recorders voyage
stimulansen incentives
stimuleert stimulates promotes
stimuleren stimulate encourage promote encouraging
stimulerende invigorating
stinkende stinky smelly
stinkt smells smell
stip dot wing
stippen dots spots
stipt dot clockwork
stoel chair seat
stoelen seats chairs
stoep sidewalk pavement curb
stoer tough cool messed
stoere tough
stof substance dust food thought fabric
stoffen substances
stoffige dusty
stofkap dust
stok stick carrot
stokje abba
stokken sticks
stom stupid dumb
stomme stupid
stond stood standing
stonden stood
stoned kite stoned
stoofpot stew bodied sku vegan stews
stoom steam
stoornissen disorders dysfunction poised
stoort interfere sulphates
stoot pod punch
stop stop knock
stopgezet discontinued
stoppen stop pull
stopper stopper capped colourless flanged
stopt stop stops putting stopping
stopte stopped
stopzetten stopping
storage storage
stores stores urls
storing failure fault disruption
storingen malfunctions failures disruptions
storm storm
stormen storms floods
stort crashes greased
storten deposit dumping
storting deposit
stortte collapsed poured plunged burst
story story photo's
stoten bumps thrust
stoute naughty babies
straal radius ray
straalt radiates emits
straalvliegtuigen jet subsonic
straat street streets road
straatje vein
straf sentence punishment throw penalty punish
strafbaar offence punishable
strafbare offences offence criminal
straffen punish penalties
strafrecht criminal penal
strafrechtelijk criminal
strafrechtelijke criminal
strafzaken criminal
strak tight
strakke tight ultra rigid
straks i'll
stralen rays
stralende radiant lovely depths kitchens
straling radiation rays
strand beach
stranden beaches
strategie strategy
strategieen strategies
strategisch strategic strategically
strategische strategic
straten streets
stream stream streams
streefcijfers targets stipulating pursued
streeft strives seeks aims
streek upset
streep stripe
streepje indent indents
streepjes ticks blanks
strekken stretch crane
strekking broadly thrust resembles
strekt stretches extends
streng strict reproving disciplining beneficial teaching
strenge strict stringent
strengere stricter stringent tightening
strepen rank stripes
stress stress
stretch stretch
streven strive aim efforts
strijd fight against battle struggle
strijdbijl hatchet bury
strijden fight fighting
strijders fighters warriors
strijdig contravention
strijdkrachten forces armed soares
strijdt campaigns acknowledging
strijdwagen chariot
strikt strictly clearly pregabalin
strikte strict strictly
string string
strings strings
strip strip
strips strips comic
stro straw
stroken farming
stromale stromal gastrointestinal
stromen flows flow
stroming currents
stromingen currents mediate
stront shit creek
strooi sprinkle
strooien sprinkling sauce crushed
stroom flow power stream
stroomopwaarts river upstream
stroomt flows flowing
stroomvoorziening supply worthwhile
stroop molasses syrup hints
stropdas tie necktie
stroperij poaching
stropers poachers decimated hunted
structureel structural
structurele structural
structuren structures
structuur structure
structuurbeleid structural
structuurfondsen structural funds
struikelen stumble provoke condemnation
struiken bushes shrubs
struisvogels ostriches
studeerde studied graduated
studeert studying
student student student's
studenten students
studeren study studying
studie study studies
studiegebied instruct predominantly
studies studies
studio studio
studio's studios
stuitert bouncing bounces toy paddle bounce
stuk piece lot
stukje piece
stukjes pieces bits
stukken pieces documents
stunt stunt aerobatics aerobatic
stunts stunts
sturen send sending steer
stuur send wheel seat driver's
stuurde sent
stuurprogramma driver drivers
stuurprogramma's drivers
stuurt sends send sending
stuurwiel wheel steering rooms tank
stuurwielen wheels steering tank
style style
sub sub
subcategorie subcategory suffix
subcutaan subcutaneous cavitation oedema hydroureter pelvic renal transient
subdomein subdomain
subframe subframe
subframes subframes
subject subject
subparagraaf subparagraph climb
subraster sub grid subgrid
subset subset
subsidiariteit subsidiarity
subsidiariteitsbeginsel subsidiarity
subsidie grant subsidy
subsidieren subsidise
subsidies subsidies grants grant
subsonische subsonic jet
substantie substance smeared
substantiele substantial substantially
subtiele subtle
succes success successfully successful
successen successes malmstrom
succesvol successfully cart check quantity successful total items
succesvolle successful
suggereert suggests
suggereren suggest
suggestie suggestion suggested
suggesties suggestions
suiker sugar
suikergehalte sugar
suikers sugars foods starving
suite suite
suites suites
sukkel fool jerk
sulfaat sulphate bicarbonate
sulfaten sulphates sulphur sulfuric
summer summer indian
summier brief accompanying sparse
super super
superieur superior
superieure superior
supermagnete login supermagnete italiano deutsch espanol empty francais
supermarkt supermarket
supermarkten supermarkets
supervisie supervised supervision
supervisor supervisor
supervisors supervisors knitting rigging
supplementen supplements
support support
supporter supporter
supporters supporters fans
supreme supreme enclosure palace
sur sur
surf surf browse prying
surfen surfing browsing browse surf
surfer surfer
surfplank surfboard
surft surfing
surveillance surveillance
sushi sushi
suspensie suspension
swap swap
swing swing
symbolen symbols reels
symbolische symbolic symlinks
symboliseert symbolizes symbolises lengths
symbool symbol
symfonische symphonic
sympathie sympathy
symptomen symptoms
sync sync
synchronisatie synchronization sync
synchronisatietaak synchronization
synchronisatietaken synchronization jobs
synchroniseert synchronizes synchronize sync syncing
synchroniseren synchronize sync synchronizing
synchroon synchronous
syndroom syndrome
synergie synergy
synoniem synonymous
syntax syntax callback
syntaxis syntax
synthetisch synthetic
synthetische synthetic
systeem system
systeembeheerder administrator
systeembeheerders administrators
systeemeigen native
systeemvak taskbar
systeemverkoper vendor
systematisch systematically systematic
systematische systematic
systemen systems
t t it's
taaie tough
taak task job
taakbalk toolbar taskbar
taakbegeleider guide task
taakbegeleiders guides
taakbegeleiding guide task er
taakbegeleidingen guides
taakregistratie recording recorder
taakregistraties recordings
taakwachtrij job queue entry
taakwachtrijen queues
taakwachtrijposten queue
taal language
taalcursus languages fast counted learn among
taalkundige linguistic
taart cake icing pie
taarten cakes pies
tabak tobacco
tabaksfabrikanten tobacco
tabaksproducten tobacco
tabblad tab
tabbladen tabs
tabel table
tabellen tables
tabeltoewijzingen mappings
tablet tablet
tablets tablets chromebooks
tabletten tablets blisters
tachtig eighties eighty
taco taco
tactiek tactics tactic
tactische tactical
tafel table
tafeldruiven grapes
tafels tables
tafeltennis tennis volleyball pong ping
tag tag
tags tags tag
taille waist
tak branch
taken tasks duties jobs
takenwachtrijbeheerder batch manager queue
takken branches
tal numerous lots plenty
talen languages language
talent talent
talenten talents talent
talloze numerous countless
talrijke numerous
tamelijk rather quite fairly
tand tooth nail stand
tandarts dentist dental
tandartsen dentists dental midwives
tandem tandem
tanden teeth
tandenborstel toothbrush
tandheelkunde dental practitioners
tandheelkundige dental aura
tandvlees gum gums
tango tango
tank tank
tanker tanker
tankers tankers hull
tanks tanks tank
tankstation station
tante aunt
tapas tapas
tape tape
tapes tapes
tapijt carpet
tapijten carpets rugs tuxedos
tar tar xz gz orig
target target
tarief rate tariff fee
tariefcodes tariff numbers
tariefcontingenten tariff quotas
tarieven rates tariffs fares
tarten tempt
tarwe wheat
tas bag
tassen bags
tast affects
tastbaar tangible
tastbare tangible
tasten pockets
tatoeage tattoo bravotube
tatoeages tattoos piercing lounging
tattoo tattoo annapolis
tattoos tattoos fingerstache
tax vaasa
taxa taxa
taxi taxi cab
taxi's taxis
taxon taxon
taxonkader taxon framework
taxonnaam taxon
taxonomie taxonomy inaturalist's taxonomic
taxonomische taxonomic
taxonwijziging taxon
taxonwijzigingen taxon committing
team team
teamgenoten teammates
teamleden team members
teamleiders supervisors
teamlid team generic
tech tech
technici technicians engineering surveying
techniek art state technique technology
technieken techniques
techniekop factsheet mixed
technisch technical technically
technische technical
technologie technology
technologieen technologies
technologisch technological technologically
technologische technological technology
teelt cultivation crops
teeltmateriaal propagating vine
teen toe
teer tar nicotine
tegel tile
tegelijk tandem
tegelijkertijd same
tegels tiles
tegemoet meet forward
tegendeel opposite contrary hatzidakis
tegengehouden stopped
tegengekomen encountered
tegengestelde opposing
tegenhanger counterpart
tegenhangers counterparts
tegenhouden stop
tegenkomen encounter
tegenkomt encounter
tegenmaatregelen counter vis
tegenover face against opposite
tegenovergestelde opposite
tegenpartij counterparty counter
tegenrekening offset balancing
tegenspraak contradiction contrary contradicts
tegenstand opposition
tegenstander opponent adversary
tegenstanders opponents adversaries
tegenstelling unlike contrary opposed contrast
tegenstellingen contradictions
tegenstrijdig contradictory
tegenstrijdige conflicting yield
tegenstrijdigheden contradictions generosity mao
tegenwoordig today nowadays
tegenwoordige focuses today's wereldmuseum
tegenwoordigheid presence
tegoed allowance drops
tegoeden receivables balances payables
tehuis bronbeek
teken sign character draw
tekenaars drafters aided
tekende drew
tekenen signs draw drawing sign
tekening drawing
tekeningen drawings
tekenreeks string
tekenreeksen strings
tekens characters signs character
tekent drawing draws draw penciling
tekentafel drawing
tekort fall deficit shortage
tekorten deficits shortages
tekortkomingen shortcomings faults weaknesses deficiencies
tekst text
tekstanalyse analytics
tekstballon bubble tooltip oval
tekstballonnen tooltips bubbles
teksten texts lyrics
tekstinvoer input
tekstuele textual
tekstvak box
tel tel count
telebankieren telebanking
telecommunicatie telecommunications
telecommunicatieapparatuur telecommunications telecommunication
telecommunicatiesector telecommunications telecoms
telefoneren phoning
telefonisch telephone charge
telefonische telephone
telefoon phone telephone
telefoongesprekken calls telephone
telefoonnummer phone telephone
telefoonnummers numbers
telefoons phones
telefoontje call
telefoontjes calls
telegram telegram
telemetrie telemetry
telers growers
telersvereniging producer indents marketed
telersverenigingen producer
telescoop telescope
telescopen telescopes
teleurgesteld disappointed
teleurstellen disappoint
teleurstellend disappointing deeply disappointed
teleurstelling disappointment
televisie television tv
televisieprogramma's television
telkens whenever
tellen count counting
tellende storey peak
teller counter
telling count counting discrepancy census
telt counts count adds
temidden midst dared muni oblations sacrificial bhrigu s'iva
tempel temple holies
tempels temples
temperaturen temperatures temperature
temperatuur temperature
template template
tempo pace tempo rate
tenant tenant
tenantbeheerder tenant admin
tenants tenants
tendens tendency
tendensen trends speculative tendencies
teneinde order
tenen toes
teniet negate contaminating
tenminste least
tennis tennis
tennisbaan court tennis barefoot
tennisbal tennis
tennisbanen courts tennis
tennissen tennis
tennisser tennis racquet
tenslotte finally final analysis
tent tent
tenten tents tent
tentoongesteld exhibited
tentoonstelling exhibition
tentoonstellingen exhibitions exhibition
tenuitvoerlegging implementation implementing implemented
tenzij unless
tequila tequila
teratogene teratogenic carcinogenic mutagenic
terdege aware instigated
terecht rightly ended quite
terechtgekomen ended anorexia
term term
termen terms
termijn term run long
termijnen deadlines limits
terminal terminal
terminalvenster terminal
terminologie terminology
terras terrace patio
terrasjes terraces summer's cafes
terrassen terraces
terrein area terrain ground grounds
terreinen areas
terreur terror
territoriale territorial
territorium territory
terrorisme terrorism
terroristen terrorists
terroristische terrorist terrorism
terug back go
terugbetaald reimbursed refunded
terugbetalen pay reimburse
terugbetaling reimbursement repayment refunds
terugboeking reversal reverse
terugbrengen em populous
terugdraaien revert crises
terugdringen reducing
teruggave restitution advies ganesha recovery
teruggedraaid reversed rolled
teruggedrongen crack
teruggegeven returned
teruggehaald recovered dodge recalled
teruggekeerd returned
teruggestuurd returned
teruggetrokken withdrawn retired
teruggeven fatuzzo
teruggevonden recovered stolen
teruggezet restored
terughalen recall trash
terugkeer return returning
terugkeerde returned
terugkeert returns returning
terugkeren return returning
terugkerende recurring recurrent
terugkomen return
teruglopende retrograde outer
terugtrekken retire
terugtrekking withdrawal withdraw
terugtrekt withdrawn tin
terugverwijzing referral
terugvordering recovery recover
terugzetten restore reset restoring
terzijde aside
test test
testament testament
testapparatuur diagnostic measuring faults
testbewijs certificate test
testen test testing tests
testers testers
testikels testicles
testing testing
testlocatie test
testosteron testosterone
tests tests testing
teststraten ggd
testuitslag result test retrieve
testuitslagen test region's
teugel rein
teveel excess
tevens token
tevergeefs vain avail
tevoorschijn emerging
tevoren advance ahead beforehand
tevreden satisfied happy pleased
tevredenheid satisfaction
textiel textile textiles
textielindustrie textile
textielproducten textile textiles
textuur texture
th th
thans currently
the art state
theater theatre
theatermaakster maker southpole guestbook
theatermaker maker
theaterproducties productions
theaters theatres
theatervoorstellingen performances
theaterzaal hall
thee tea
thema theme subject
thema's themes topics
thematische thematic
theoretisch theoretically theoretical opioid
theoretische theoretical instruction subsequently
theorie theory instructors
theorieen theories
therapeut therapist
therapeutische therapeutic therapists
therapie therapy
therapieen therapies
thermische thermal
thesaurus thesaurus
think tailor
thrash thrash
thuis home
thuisland homeland touched toast
thuisonderwijs schooling
thuiswonende living among
ticket ticket ticketing
tickets tickets tijden
tien ten decade
tiende tenth
tienduizend thousand
tienduizenden tens
tiener teenager teen teenage
tieners teenagers teens
tiental dozen
tientallen dozens decades tens
tij tide
tijd time
tijde times
tijdelijk temporarily temporary
tijdelijke temporary
tijden times
tijdig timely
tijdige timely
tijdinvoer entry entries hh
tijdje lie awhile
tijdlijn timeline
tijdloze timeless
tijdperk era age
tijdrovend consuming recalculated
tijds times stand sign
tijdsbestek approaches
tijdschema timetable
tijdschrift magazine journal tijdschrift
tijdschriften magazines journals books periodicals
tijdsduur duration captions
tijdslimiet limit timeout
tijdstempels timestamps stamps utc
tijdstippen intervals
tijdsvermelding entry
tijdsvermeldingen entries
tijdsverschil gap
tijdvak epoch
tijdzone zone timezone
tijdzones zones
tijger tiger
tijgers tigers
tik tap
tikken tapping tap
tikt tap tapping taps
tillen lift lifting shore raising
timeout timeout
timer timer processruncaller
timing timing lotion
timmerman carpenter
tin tin diagonal widths
tint hue lightness tint
tinten shades tones hues
tip tip
tips tips
tirannie tyranny triumphant
titanium titanium
titel title
titelbalk titlebar
titels titles
tmp tmp
to date
toast toast
tocht journey trip tour
tochtje trip canoeing boating
toe once add allow
toebedeeld allocated parity
toebehoren accessories
toebrengen harm
toedienen administer administering
toediening administration
toedoen extremists brokers
toegang access
toegangen correspondence appendices
toegangscode passcode regenerate
toegangsniveau accounting
toegankelijk accessible accessed
toegankelijke accessible
toegankelijker accessible
toegankelijkheid accessibility
toegediend administered
toegediende administered progressively
toegeeft admitting
toegegeven admitted admittedly
toegejuicht welcomed devastating
toegekend assigned granted allocated
toegekende assigned allotted granted
toegelaten allowed admitted accepted
toegenomen increased incidence
toegepast applied apply
toegepaste applied
toegeroepen faced overcome
toegerust equipped beneficial scripture
toegeschreven attributed
toegespitst concentrating whilst tailored
toegest posting interval
toegestaan allowed permitted
toegestane allowed authorized permitted
toegestuurd chemist vials
toegetreden joined
toegeven admit
toegevoegd added
toegevoegde added
toegewezen assigned mapped
toegewijd dedicated committed architectural
toegewijde dedicated devotee devotional
toegezegd pledged committed
toegezonden forwarded
toekennen assign tagging assigning grant
toekenning granting
toekeren cheek
toekijken stand
toekomen forwarded
toekomst future
toekomstige future
toekomt preserving outermost
toelaatbare seating passenger permissible
toelating admission authorisation authorization
toelegt dedicated blancmange
toeleveringsketen chain supply
toelichten clarify
toelichting explanatory explanation clarification
toenadering rapprochement
toename increase increased
toeneemt increases increasing
toenemen increase increased
toenemend increasing coding
toenemende increasing growing increasingly
toenmalig nationaal ethnographisch natuurhistorisch
toenmalige voor
toentertijd consisting
toepasselijk applicable entirety binding
toepasselijke applicable appropriate
toepassen apply applying
toepassing application apply applicable applies
toepassingen applications application
toepassingsgebied scope
toerbeurt rotation chartering
toereikend sufficient inadequate
toereikende adequate
toerekenbare chargeable billable
toeren swing
toerisme tourism
toerist tourist fatuzzo
toeristen tourists
toeristische tourist tourism
toernooi tournament
toernooien tournaments
toeschouwer spectators spectator
toeschouwers spectators kickboxing spectator
toeslaan strike
toespraak speech
toespraken speeches
toestaan allow
toestaat allows
toestand condition situation
toestel aircraft
toestellen appliances
toestemming permission consent
toeters whistles bells
toetje dessert cola chopped
toetreden join accede joining
toetreding accession membership
toetredingsonderhandelingen negotiations accession
toetredingsproces accession
toets key press
toetsen keys tests keyboards keyboard
toetsenbord keyboard keypad
toetsenborden keyboards
toetsenbordindeling keyboard
toetsenbordindelingen keyboard layouts
toeval coincidence chance
toevallig happened happen happens
toevallige accidental casual
toevertrouwen finances
toevlucht refuge
toevoegen add adding
toevoeging addition inclusion
toevoegingen additions
toevoegingsmiddel additive binders belonging
toevoegingsmiddelen additives feedingstuffs
toevoegt add adds adding
toevoer ambient proportional
toewijding dedication commitment devotion
toewijst assign assigning
toewijzen assign map reassign
toewijzing mapping allocation assignment
toewijzingen mappings assignments allocations
toezegging commitment
toezeggingen commitments
toezicht supervise oversee supervision monitor
toezichthoudende supervisory establishes
toezichthouder supervisor
toezichthouders supervisors regulators supervisory
toezien tufting
tofu tofu
toilet toilet bathroom
toiletten toilets
token token
tokens tokens
tol toll
tolerantie tolerance
toleranties tolerances camber
tolk interpreter
tolken interpreters
tomaat tomato
tomaten tomatoes aubergines
tomatenconcentraat tomato concentrate
tomatensap tomato concentrate
ton tonnes tonne tons ton
tonale tonal
tone tone je
toneel stage scene
toneelstukken plays
tonen show display
tong tongue bite
tongen tongues sticking
tonijn tuna
tonnen tons plutonium poisonous
toog carmel
tool tool
toolkit toolkit
tools tools
tooltip tooltip inline
toonaangevende leading
toonbank counter
toonde showed demonstrated
toonden showed
toont shows displays
toorn anger wrath
toornig syria smitten hadst thrice
top top summit
topkwaliteit brilliance
topless topless
topotecan topotecan
toppen summits tops peaks
topquark quark flavors particle
topsporters sportswomen athletes doping elite
toren tower
torens towers twinkle
torus torus platonic
totaal total cart check quantity successfully
totaalbedragen amounts doc payables
totale total overall
totalen totals sums
totaliseren summing counting computations
totalitaire totalitarian
totaliteit infinity astrophysics
totdat until till
totstandbrenging establishment
touch touch
touchpad touchpad
touchscreen touchscreen
tour tour
tournee tour
touw rope
touwen ropes rope
touwtje rope skipping garage
touwtjes strings
toverstok wand
toxiciteit toxicity foetal maternal
toxische toxic maternally
traag slow slowly
trace trace parser
traceerbaar traceable
traceerbaarheid traceability
traceren track trace tracking tracked
tracht tries seeks
track track
tracker tracker
trackers trackers
tracking tracking
tracks tracks
tractor tractor flipping
trad occurred joined
traden occurred gland females joined
trading trading forex
traditie tradition
tradities traditions tradition
traditioneel traditional traditionally
traditionele traditional
traffic traffic
trage slow
tragedie tragedy
trager slower
tragisch tragic suffers
tragische tragic tragedy
trailer trailer
train train
trainen train
trainer trainer boxing coach
trainers trainers
training training
trainingen training trainings
traject trace route trajectory journey
trajecten traces
trakteer treat
tralies bars behind
trampoline trampoline
tranen tears
trans trans transatlantic
transactie transaction
transactiecategorie category transaction
transactiecategorieen transaction categories
transactiecodes iblc blwi
transactiedetails transaction detail
transactiegegevens transactional forecasts
transactieklasse class transaction selects
transactiekosten fees fee
transacties transactions
transactietype transaction
transactiewijze mode transaction
transcriptie transcript transcription linguists
transformatie transformation transform
transformaties transformations
transformeren transform transforming
transitie transition
transmissie transmission
transnationale transnational
transparant transparent transparently transparant
transparante transparent
transparantie transparency
transport transport transportation
transportbanden belts conveyor conveyors
transporten transports
transporteren lng transmission
trap stairs staircase
trappen kick stairs kicking
trauma trauma
traumatische traumatic
treasury treasury zanders
treden act force join forthwith
treedt force occurs journal publication
treft affects
trein train
treinen trains
treinstations stations railway platz
trek pull put
trekbuis drawtube
trekken pull draw attract withdraw
trekker trigger tractor
trekt pulling pulls attracts
trend trend rage
trends trends
trendy trendy fashionable
trial trial
tribune herald
triest sad
trieste sad
trigger trigger
triggers triggers
trillen stiffness rigidity
trillingen vibrations shocks
trimester trimester
trimmen trim trimming tying boning
trio trio
trip trip
triviale trivial
troep shit crap mess
troepen troops forces
trof struck
trofee trophy
trok pulled attracted
trolley golftrolley
trommel drum
trompet trumpet
troon throne
troost comfort
tropische tropical
trots proud pride proudly
trotse proud
trotseren defy
trouw faithful loyal
trouwde married chabrol marrying
trouwe loyal
trouwen marry married knot tie marrying
trouwens besides indeed moreover
truc trick
trucje trick performing
trucjes tricks sleeve
truck truck
trucks trucks truck trailers
trucs tricks
trui jersey sweater jumper
trustfonds fund
tsunami tsunami
tube tube
tubes tubes tubular
tuig scum rig anchor
tuin garden yard
tuinen gardens
tuinieren gardening
tumor tumour
tumorale tumoural unresectable bleeds
tumorcellen cells
tumoren tumours
tumorgroei growth
tumorlast burden albumin lysis
tumorlysissyndroom syndrome lysis
tumornecrosefactor necrosis tnf
tumorprogressie progression epoetins
tumorrespons response
tumors tumours
tumorvorming formation
tumorweefsel tissue
tunnel tunnel
tunnels tunnels
turbo turbo
turf peat turf
turquoise turquoise
turtle turtle pads
tussendoor bedding
tussendoortje snack tasty salades rawfood smoothies
tussenkomst intervention interaction
tussenliggende intermediate intervening
tussenpozen intervals
tussenrelease release released
tussenreleases releases
tussentijd meantime meanwhile
tussentijds intermediate interim
tussentijdse intermediate interim mid
tussenverkoop boat insurance enquiry excepted errors inquiry base
tutorial tutorial
tutorials tutorials
tv tv television
twaalf twelve
twaalfde twelfth
twee two
tweede second secondly
tweederde thirds
tweedeurs covers seat grey
tweehonderd hundred
tweeling twins twin hip
tweemaal twice
tweesprong crossroads sare pyrenees luz
tweestapsauthenticatie factor
tweetal directed
tweevoudig champion twofold
tweevoudige factor dual
twijfel doubt
twijfelachtig doubtful venture
twijfelachtige questionable
twijfels doubts
twin twin towers
twintig twenty
twintigste twentieth th century
twist twist
two authentication
txt txt
tyfoon typhoon xangsane mph batters
typ type typing enter
type type
typegoedkeuring grant
typen types typing type
typerend typical
types types
typisch typically typical
typische typical
typt typing
uberhaupt notice lump
uh uh
ui ui onion
uien onions
uitbanning eradication
uitbarstingen outbursts bursts orient
uitbetaling payout maximinum reels slot
uitbraak outbreak norovirus
uitbraken outbreaks epidemics
uitbreiden extend expand extending
uitbreiding enlargement extension expansion
uitbreidingen extensions scratchx
uitbreidingsproces enlargement
uitbreidt expanding
uitbreken outbreak
uitbrengen releasing
uitbuiting exploitation
uitdagen challenge
uitdagend challenging
uitdagende challenging
uitdaging challenge
uitdagingen challenges
uitdelen ass kick handing
uitdragen assured advancing busquin
uitdrukkelijk explicitly expressly express
uitdrukkelijke express explicit patent
uitdrukken express abstention expressing
uitdrukking expression express expressed phrase
uitdrukkingen expressions imitation
uitdrukte mindful deliberations
uiteen apart varies
uiteengezet outlined laerdal's
uiteenlopend diverse regulating takeovers
uiteenlopende variety diverse
uiteenzetting imposes
uiteindelijk final analysis eventually end ultimately
uiteindelijke final ultimate
uiteinden ends
uiten express
uiteraard course naturally obviously
uiterlijk latest later appearance costume
uiterst extremely highly
uiterste utmost deadline
uitgaan assume
uitgaande outgoing outbound assuming
uitgaat dating
uitgang exit
uitgangen outputs exits shutdown pulse
uitgave release edition
uitgaven expenditure expenses spending
uitgebalanceerd balanced
uitgebracht released delivered
uitgebrachte released
uitgebreid extended expanded extensive comprehensive
uitgebreide extensive comprehensive extended detailed
uitgebreider expanded
uitgebuit exploited businessmen
uitgedeeld carrot dessert charitable
uitgedrukt expressed denominated
uitgeeft spends spending
uitgegaan assumes assumption
uitgegeven issued published spent released advisories
uitgegroeid grown
uitgekeerd payable
uitgekozen picked
uitgeleend loaned loan
uitgelegd explains explained explain
uitgelezen fragile
uitgelijnd aligned polar platonic
uitgemaakt broke
uitgenodigd invited
uitgeoefend exercised exerted
uitgepakt extracted unpacked
uitgeput exhausted
uitgereikt awarded prize sakharov
uitgeroepen declared crowned
uitgerust equipped operated
uitgeruste equipped
uitgeschakeld disabled turned javascript leezza
uitgeschreven competitions contained
uitgesloten excluded question ruled exclude
uitgesplitst breakdown
uitgesproken pronounced spoken expressed
uitgesteld delayed postponed
uitgestoken limb went
uitgestoten emitted dispersive infrared analyser
uitgestrekte vast extended expansive sala
uitgetrokken allocated
uitgevaardigd devised
uitgeven spend spending
uitgever publisher
uitgeverij publishing brill
uitgevers publishers editors
uitgevoerd run performed carried running runs done conducted
uitgevoerde carried exported
uitgevonden invented
uitgevouwen expanded expand
uitgewerkt devised drawn
uitgewisseld exchanged
uitgezaaid spread metastasized
uitgezet expelled
uitgezocht bottom till
uitgezonden broadcast emitted transmitted
uitgezonderd excluding collectively
uitgifte emission issuance
uitgroeien pillars
uiting expression reflected expressed express
uitingen expressions
uitkering shareholders
uitkeringen benefits pension
uitkomen true delay expectation
uitkomst outcome
uitkomsten outcomes
uitkomt suits
uitkwam would've
uitlaatgas exhaust gas dilution
uitlaatgassen exhaust gases fumes
uitlachen laughing laugh
uitleg explanation explanations explain
uitleggen explain explaining
uitlegt explaining dissatisfied
uitlekken drain
uitlevering extradition
uitlijnen alignment align polar aligning
uitlijning alignment mount's
uitlijnmodule module alignment align ansvr
uitmaakt part
uitmaakte ceased shifted cherished
uitmaken part shots
uitmuntende distinguished jpegs glowing superb
uitnodigen invite
uitnodiging invitation invite inviting
uitnodigingen invitations invites
uitnodigt invite invites
uitoefenen exercise carry exert
uitoefening exercise exercising duties
uitoefent belem
uitpakken extract unpacking
uitputtend exhaustive replacing
uitroeien eradicate stamp exterminate
uitroeiing eradication
uitrusting equipment gear
uitschakelen disable turn switch toggle
uitschakelt disables
uitschrijven unenroll unsubscribe donors
uitslag result outcome tests
uitslagen livescore scores visited
uitsluiten exclude
uitsluitend exclusively solely
uitsluiting exclusion
uitsnijden crop cropping
uitspraak statement ruling court judgment utterance
uitspraken statements
uitspreken express deliver
uitstapjes trips outings
uitsteekt stick
uitsteken lift finger stick
uitstekend excellent
uitstekende excellent outstanding
uitstel postponement postponing delay
uitstellen delay defer postponing postpone entrust
uitsterven extinction
uitstoot emissions discharges
uitstraling appearance
uitstrekt stretches
uittrekken pull plug pulling
uitvalsbasis discovering
uitvechten duke
uitverkocht distilled grain
uitverkoren chose dee
uitvinden reinvent wheel
uitvinder inventor invented
uitvinding invention patentable
uitvindingen inventions
uitvloeisel demonstration
uitvoer output export exports
uitvoerbaar executable
uitvoerbare executable
uitvoeren run perform running
uitvoerend executive
uitvoerende executive performer performing performers
uitvoerenden performers orchestras
uitvoerig depth
uitvoerige detailed comprehensive
uitvoering implementation execution implementing run
uitvoeringen performances
uitvoeringsbepalingen rules detailed implementing
uitvoeringsbevoegdheden implementing powers conferred
uitvoeringsmaatregelen implementing enforcement
uitvoerrestituties refunds
uitvoert performing
uitvouwen expand
uitwaarts moves alt focuser outwards
uitwijzen tell whether
uitwisselen exchange exchanging electronically
uitwisseling exchange exchanges
uitwisselingen exchanges
uitzaaiingen metastases
uitzenden broadcast broadcasting
uitzending broadcast broadcasting
uitzendingen broadcasts broadcasting
uitzet strips lingerie brassieres
uitzetten turn toggle
uitzicht view views overlooking
uitzichten views
uitzien expectation
uitziende treats hind
uitziet looks
uitzoeken bottom
uitzondering exception except excluding
uitzonderingen exceptions derogations exemptions
uitzonderlijk exceptionally exceptional
uitzonderlijke exceptional
uitzoomen zoom zooming
ultieme ultimate
ultra ultra
ultraperifere outermost
um um
unaniem unanimously unanimous
unanimiteit unanimity unanimously
und und
undercover undercover
uniek unique
unieke unique
unies associations producer
uniform uniform
uniforme uniform
uniformen uniforms
unit unit
units units
universeel universal universally
universele universal
universitaire university
universiteiten universities
universiteitsbibliotheek library university
universiteitsmedewerkers colleagues liaise conduct academic respective
universum universe
unstable unstable
up backup stand makeup
update update
updaten update updating
updates updates
upgrade upgrade
upgraden upgrade upgrading
upgrades upgrades upgrade
upload upload
uploaden upload uploading
uploadt upload uploads uploading
upon upon surrey kingston
ups ups backups
upstream upstream
uranium uranium megawatt
ure loved accommodate
uren hours
ureter hydroureter pelvic oedema cavitation renal subcutaneous transient
urgente urgent urgency
urgentie urgency urgent insisting reiterate
urine urine
urineanalyse urinalysis biochemistry
urineonderzoek urinalysis count
usr usr
uterus uterus uterine
uur hours hour m clock
uurhoek angle meridian object's
uurs hour
uurtje hour
uurtjes shaft axle
uwe yours highness
uwer thy triumph hast
uzelf yourself
v v
vaag vague outs
vaak often
vaardigheden skills skill
vaardigheid skill proficiency
vaart canal
vaartuig vessel
vaartuigen vessels fishing entitled
vaas vase origami
vaatwasser dishwasher hob
vaatziekten disease circulatory stroke
vacatures openings vacancies
vaccin vaccine
vaccinatie vaccination
vaccinatiebewijs vaccination
vaccinaties vaccinations vaccines
vaccineren vaccinated
vaccins doses vaccine vaccines
vacht coat fur coats
vacuum vacuum void
vader father dad
vaderland fatherland homeland
vaders fathers father's
vage vague faint
vagina vagina vaginal
vak box
vakantie holiday holidays
vakantieappartement apartment
vakantiebestemming destination
vakantiedagen vacation
vakantiefoto's pictures
vakantiegangers holidaymakers holidayers makers cruise
vakantiehuis holiday home
vakantiehuisje homes couldn't
vakantiehuizen holiday homes houses
vakantieoord resort
vakantiepark park holiday
vakantieparken parks
vakanties holidays
vakantievilla villa
vakantiewoning holiday
vakantiewoningen holiday homes rentals
vakbonden unions
vaker frequently
vakgebied instructing respective
vakken boxes subjects
vakkundig skillfully
vakmanschap craftsmanship
val fall val trap
validatie validation
validaties validations
valideert validates validate relays
valideren validate validating
vallei valley
valleien valleys
vallen fall drop covered dropping blue dropped
vallende covered communicate falling adopt governed texts
vals false
valse false fake
valt falls falling fall
value choices
valuta currency currencies
valuta's currencies
valutasymbool currency symbol
valutawisselkoersen rates
vampier vampire
vampiers vampires
van's octomore nutritionists perfecting limousine eaux
vanaf scratch starting onwards start
vanavond tonight evening
vandaag today
vandaan came coming
vandaar hence
vangen catch capture catching
vangst catch catches
vangsten catches fishing
vangstmogelijkheden fishing fixing thereto stocks
vangt catching catches catch worm
vanille vanilla
vanmiddag afternoon
vanmorgen morning
vannacht tonight
vanochtend morning
vanuit scratch
vanwege due
vanzelfsprekend saying obvious
var var lib
varen sail tanker fly hull
variabel variable enclosures apticron
variabele variable
variabelen variables
variant variant variation
varianten variants variations
variatie variation bilderberg
variaties variations
varieert varies ranges maternity
varieren vary
varierend ranging
varieteit variety
varieteiten varieties subspecies
varken pig
varkens pigs swine
varkensvlees pigmeat pork
vasculaire vascular endothelial
vast stuck probably holding fixed
vastberaden determination decisive
vastberadenheid determination resolutely
vastbesloten determined committed resolved
vaste fixed solid asset
vasteland mainland continental
vasten supplications fastings sacred
vastgebonden tied bound chained
vastgehouden held
vastgelegd captured recorded laid
vastgemaakt attached fastened pinned
vastgesteld adopted down laid established accordance determined
vastgestelde laid established
vastgezette pinned
vastgoed estate
vasthouden hold retain
vasthoudt holding
vastleggen record capture
vastlegt recording
vastlopen crash
vastmaken pin
vaststaat outbreak pending
vaststellen adopt establish determine communicate
vaststelling laying fixing
vaststelt notice finds
vastzetten pin
vastzit fella
vastzitten stuck
vastzittende subtraction
vat barrel grip handle grips catch
vatbaar susceptible
vaten barrels oak matured
vatte seizure summed
vatten catch summarize root
vazen vases bk
vecht fight fighting fights
vechten fighting fight nail
vechtsporten martial
vector vector
vectorlaag layer vector
vee cattle livestock
veeg wipe swipe
veegt wiping wipe
veehouderij livestock cattle
veehouders farmers livestock
veelal mostly
veelbelovend promising
veelbelovende promising
veeleer rather
veeleisend demanding
veeleisende demanding
veelgebruikte commonly
veelgestelde faq frequently
veelkleurig harlequin multicoloured harmonia
veelvoorkomende common typical
veelvoud multitude sewing
veelzijdig versatile ski
veelzijdige versatile
veer feather veer
veerboot ferry
veerboten ferries ferry
veertien fourteen cranes
veertiende fourteenth
veertig forty
vegen wipe sweep sweeping
vegetarisch vegetarian
vegetatie vegetation
veilig safe safely secure
veilige safe secure
veiliger safer secure
veiligheid safety security
veiligheids defence
veiligheidsbeleid security foreign
veiligheidseisen thousand
veiligheidsnormen safety standards
veiligheidsredenen reasons
veiligheidsregio safety region
veiligheidsregio's regions
veiligheidstest norms cfcs
veiligheidsvoorschriften safety regulations
veiligste safest secure
veiling auction
veilingcatalogi catalogues auction
veilingen auctions
veilinghuizen auction houses
vel sheet
veld field
veldbeschrijvingen descriptions
velden fields
veldtoewijzing mapping
veldtoewijzingen mappings
velerlei numerous
velgen wheels alloy
vellen sheets hides skins
vennootschap company's
vennootschappen firms
venster window
vensters windows
vent guy
ventilatie ventilation conditioning
ventilator fan fans cooling
venture venture
ver far line away
veranderd changed
veranderde changed
veranderen change changing
veranderende changing
verandering change
veranderingen changes
verandert changes change changing
verankerd anchored
verankering sensitivity
verantwoord corporate accounted
verantwoorde responsibly
verantwoordelijk responsible charge responsibility
verantwoordelijke responsible
verantwoordelijkheden responsibilities
verantwoordelijkheid responsibility
verantwoorden charges justify
verantwoording verantwoording accountable
verbaal verbal verbally
verbaasd surprised amazed
verbaasde surprised
verbaast surprised surprise amazed corpses permissible
verband related connection relating associated context
verbannen exiled banished
verbazen surprise surprised
verbazing surprise amazement amazed
verbazingwekkend amazing astonishing amazingly
verbazingwekkende amazing
verbeelding imagination riot imaginations
verberg hide
verbergen hide hiding
verbergt hides hiding
verbeter enhance
verbeterd improved enhanced
verbeterde improved enhanced
verbeteren improve improving enhance
verbetering improvement improve improving
verbeteringen improvements enhancements fixes
verbetert improves enhances fixes
verbieden prohibit ban banning
verbiedt prohibits forbids
verbijsterd bewildered stunned inadvertently noticing consternation
verbind connect
verbinden connect connecting
verbinding connection connect connecting
verbindingen connections compounds
verbindingsset connection
verbindingssets sets
verbindt connects connecting
verbintenis commitment undertaking
verbintenissen commitments undertakings liabilities
verbleef stayed staying
verblijf stay staying
verblijfplaats residence whereabouts abiding fig
verblijft staying
verblijven stay staying
verbluffende stunning astonishing
verbod ban prohibition
verboden forbidden prohibited banned
verbond covenant alliance
verbonden connected linked insurance boat s base inquiry
verbood banned cites
verborgen hidden
verbouwd yielded cane
verbouwen cultivate
verbrand burned burn
verbranden burn burning burned
verbranding incineration
verbreden broaden
verbreken disconnect disconnecting pairing
verbroken disconnected broken
verbruik consumption
verbruiken consume appliances consuming
verbruikt consumed consumes consume
verdacht suspected suspicion suspicious suspiciously suspect
verdachte suspect suspicious
verdachten suspects
verdedigd defended
verdedigen defend defending
verdediger defender
verdediging defense defence
verdedigt defend defending goalkeeper
verdeeld divided distributed
verdeeldheid division divisions
verdeelt divides distributes
verdelen divide distribute sharing
verdeling distribution allocation
verdenking suspicion suspected
verder further continue go furthermore
verdere further
verderop road
verdien deserve earn euros
verdiend earned deserve multiplier
verdiende earned deserved deserve
verdienen earn deserve killing
verdienste merit meritocracy
verdienstelijke deserving deluded
verdiensten merits praises disproportionate undeniable lends
verdient deserves deserve earns
verdiepen deepen
verdieping floor deepening
verdiepingen floors storey
verdikking bulge
verdoemenis doom gloom damnation
verdoens syria smitten hadst thrice smite
verdomd damn
verdovende drugs narcotics drug narcotic sniff
verdoving anesthesia
verdragen treaties agreements
verdragsluitende contracting
verdreven driven croats expelled
verdriet grief sorrow sorrows
verdrietig sad sorts
verdrijven dispel joshua
verdrinken drown drowning sorrows
verdrukking tribulation
verdubbeld doubled
verdubbelen double doubled
verdubbeling doubling duplication
verduidelijken clarify clarification
verduidelijking clarification clarify clarifying
verduidelijkt clarified clarifies
verduisteren darken noon saith
verdund diluted
verdunde diluted dilution exhaust tracer
verdunning dilution reintroduce
verdwaal lost
verdwaald lost
verdwaalt lost
verdwalen lost
verdween disappeared dropped
verdwenen disappeared gone sight vanished dropped
verdwijnen disappear vanish
verdwijnt disappears disappear
vereenvoudigd simplified simplifies unifies
vereenvoudigde simplified
vereenvoudigen simplify simplifying
vereenvoudiging simplification simplified
vereenvoudigt simplifies facilitates combisystem
vereffend applied ledger statement
vereffenen settle ledger applying entries
vereffening liquidation unapply ledger
vereisen require
vereist required requires require
vereiste required requirement
vereisten requirements prerequisites
veren feathers feather
verenigbaar compatible
verenigen unite
vereniging association society
verenigingen associations
verenigt unifies
verergeren worse exacerbate
verf paint
verfijnd refined sophisticated
verfijnde refined sophisticated restoration
verfijnen refine narrow refining
verfraaien decorate
verfrissend refreshing
verfrissende refreshing
vergaan perish dole fare gov
vergaderen meetings
vergadering meeting assembly sitting
vergaderingen meetings
vergaderperiode session
vergaderzaal chamber
vergaren gather
vergat forgot bro
vergeef forgive
vergeet forget remember
vergelding retaliation
vergeleken compared matched
vergelijkbaar similar comparable
vergelijkbare similar comparable
vergelijken compare comparing par
vergelijkende comparative
vergelijking compared comparison equation
vergelijkingen comparisons
vergelijkt compares
vergemakkelijken facilitate facilitating easier
vergemakkelijking advisable facilitating sealing
vergemakkelijkt facilitating authority's facilitates
vergetelheid oblivion forgotten
vergeten forget forgotten forgot
vergeven forgive
vergeving forgiveness
vergezeld accompanied
vergezellen accompany accompanying
vergif poison
vergiftigd poisoned poison destroys cheryl's
vergiftiging poisoning
vergissing boat insurance enquiry excepted errors inquiry base
vergist voices doubts forge
vergoed reimbursed
vergoeding fee allowance compensation reimbursement
vergoedingen fees fee benefits
vergrendel lock parks
vergrendeld locked locks
vergrendelde locked unlocked
vergrendelen lock
vergrendeling locking denotes
vergrijp offence slap wrist
vergrijzing ageing
vergroot increases
vergrootglas magnifying
vergrote enlarged
vergroten increase increasing enlarge
vergroting magnification strengthening
vergunning permit authorised licence authorisation authorization
vergunningen permits licences authorisations licensing
verhaal story
verhalen stories tales
verhandeld traded dealt instruments
verhandeling delayed
verheffen exalted
verhelpen fix remedy loom
verheug forward delighted spelled
verheugd pleased welcome delighted glad
verheugen rejoice verheugen
verheugt pleased delighted
verheven mighty lofty exalted
verhinderd prevented
verhinderen prevent
verhindert prevents
verhit heated
verhogen increase increasing raise
verhoging increase increasing increased
verhogingen increases
verholpen resolved rally
verhoog increment
verhoogd increased increase raised
verhoogde increased elevated raised
verhoogt increases
verhouding ratio relationship relation relatively proportion
verhoudingen relations ratio productive
verhuisd moved
verhuisde moved
verhuizen moving stakes
verhullen deny spoke
verhuren rent carvoeiro tavira
verhuur rental rent lease rentals
verhuurlocaties rated offering weekends pitches
verhuurmedewerkers renting determining
verificatie authentication verification
verificatiecode verification
verificaties verifications
verificatietype authentication
verifieerbare verifiable
verifieert verifies verifying
verifieren verify verifying
verjaardag birthday anniversary
verkeer traffic movement
verkeerd wrong
verkeerde wrong
verkeerslichten traffic lights gare
verken explore starter
verkend explored
verkennen explore exploring
verkenning exploration artist's abstraction
verkeren pension
verkiezen preferring arguably
verkiezing election prize
verkiezingen elections election
verklaar declare explaining
verklaard declared explained stated
verklaarde stated declared
verklaart certify undersigned explains hereby declare
verklaren explain declare declaring
verklaring statement declaration explanation
verklaringen statements declarations
verkleinen reduce decrease resize
verkocht sold sell
verkochte sold selling cogs
verkondigen proclaim preach congress
verkoop sales sale
verkoopbenaming foodstuff
verkoopdocumenten sales documents
verkoopfacturen invoices
verkoopfactuur invoice
verkoopkans opportunity
verkoopkansen opportunities
verkoopkansregels opportunity
verkoopoffertes quotes quotations
verkooporder order sales
verkooporderregel sales order
verkooporders sales orders
verkoopprijslijsten lists
verkoopprijzen sales prices
verkoopproces sales
verkooppunten points managers distribution
verkoopseizoen marketing
verkoopspecialisten sellers specialised
verkoopt sell sells selling
verkoopwaarde accrued
verkopen sell sales selling
verkoper salesperson vendor seller merchant
verkopers vendors merchants sellers salespeople
verkorten shorten pollutant
verkouden catch conditioning
verkoudheid tolerate
verkozen elected preferred
verkracht raped
verkrachten raping rape
verkrachting rape
verkregen obtained acquired
verkrijg obtain
verkrijgen obtain obtaining getting
verlaagd reduced lowered decreased reduction
verlaagde reduced reagan lowered
verlaagt reduces lowers
verlaat leave leaves leaving exit
verlagen reduce lowering lower decrease reducing
verlaging reduction decrease
verlamd paralyzed paralysed
verlangde ecpat
verlangen desire
verlangens desires desire
verlangt desires
verlaten leave leaving abandoned
verleden past
verleend granted
verleende conferred powers granted
verleent grants grant
verlegen shy
verlegenheid embarrassment redwood embarrassed
verleggen envelope
verlegging charge reverse applicability
verleid tempted seduce seduced conquer scented siren
verleidelijk tempting
verleiden moves entice seduce
verleiding temptation tempted
verlenen provide grant granting
verlenende issuing ca
verlengd extended renewed
verlengde prolonged wrapper
verlengen extend extending
verlenging extension prolongation extending
verlening granting authorisation
verlicht lit relieves
verlichte illuminated lit dim sill
verlichten relieve alleviate relief
verlichting lighting lights enlightenment relief
verliefd love heels fell
verliep freight checksum
verlies loss lose losses
verliest lose loses losing
verliezen lose losses losing lost
verliezers losers kin kith
verlof leave absence
verloofde fiance fiancee
verloop expiry
verloopt expires expire
verloor lost
verlopen expired expire
verloren lost prodigal
verloskundigen midwives midwifery practitioners
verlossen horsemen pursue overtake
verlossing redemption remission salvation ransom
verlost riddance
verluidt reportedly allegedly
vermaak entertainment
vermaakt entertained
vermaken entertain entertained
verman grip
vermaning admonition wrist slap
vermeden avoided avoiding
vermeende alleged supposed
vermeld listed mentioned indicated stated
vermelde listed mentioned
vermelden mention mentioning credit
vermelding indication entry mention
vermeldingen entries particulars indications
vermeldt mention mentions
vermengd mixed
vermenging blending dilution
vermenigvuldigd multiplied
vermenigvuldigen multiply multiplying
vermijd avoid
vermijden avoid steer avoiding
vermijdt avoids
verminderd reduced diminished reducing reduction
verminderde reduced decreased
verminderen reduce reducing decrease
vermindering reduction reduce
vermindert reduces decreases
vermist missing
vermiste missing
vermoed suspected suspect
vermoedelijk presumably
vermoedelijke probable suspicion ruled
vermoeden suspect suspected suggests
vermoedens suspicions enrichment associates
vermoedt suspect suspects
vermoeid tiredly pacing aol
vermoeidheid fatigue tiredness
vermogen ability capacity capital equity
vermogens faculties
vermoord killed murdered kill
vermoordde killed assassinated
vermoorde murdered assassinated
vermoorden kill killing murder
vermoordt kills
vernederd humiliated cedars
vernield destroyed possessions ruins
vernietigd destroyed
vernietigde destroyed destroying devastating
vernietigen destroy
vernietiging destruction
vernietigt destroys destroy destroying
vernieuw refresh renew
vernieuwd refresh refreshed renewed
vernieuwde renewed revamped yearly
vernieuwen refresh refreshing
vernieuwende innovative
vernieuwing innovation renewal refresh
vernieuwingen innovations entailed brunt csr
vernoemd named
veronderstel suppose guess assuming
verondersteld supposed assumed
veronderstelling assumption assuming
veronderstellingen assumptions
verontreinigde contaminated discomfort
verontreinigende pollutants polluting
verontreiniging pollution contamination prevention
verontreinigingen impurities contaminants
verontrust worried orchestrated junta disturbed
verontrustend worrying disturbing
verontschuldigen apologize apologise
verontschuldiging apology excuse
verontwaardiging outrage
veroordeeld sentenced condemned convicted
veroordeelde sentenced convict nicaragua
veroordeelt condemns
veroordelen condemn condemning condemnation
veroordeling conviction sentence condemnation tended
veroordelingen sentences
veroorloven afford
veroorzaakt caused causes cause
veroorzaakte caused induced
veroorzaakten tankers
veroorzaken cause causing
verordening regulation
verordeningen regulations
verouderd outdated deprecated obsolete
verouderde outdated obsolete legacy
veroudering aging ageing
veroverd captured conquered anglo
veroveren conquer
verpakken packaging packing
verpakking packaging pack packing
verpakkingen packs packaging containers
verpakt packed wrapped packaged
verpakte packaged packed wrapped leaf
verpest ruined damper screwed ruin
verpesten ruin damper
verplaats move
verplaatsen move moving
verplaatsing movement relocation
verplaatsingen movements
verplaatst moved move moves moving
verplaatste moved
verpleeghuis nursing residential incubation
verpleeghuisbewoners nursing residents
verpleeghuislocaties nursing
verpleeghuiszorg homes nursing
verpleeghuizen nursing homes
verpleegkundige nurse
verpleegkundigen nurses
verpleegster nurse
verpleegsters nurses
verplicht required mandatory obliged compulsory
verplichte mandatory compulsory obligatory
verplichten obligation
verplichting obligation commitment requirement
verplichtingen obligations commitments
verraad betrayal treason
verraden betrayed
verrassen surprise op
verrassend surprising surprisingly
verrassende surprising
verrassing surprise
verrassingen surprises
verrast surprised surprises
verre far distant
verregaande reaching
verrekijker binoculars mountainside
verreweg far away
verricht carried performed checks
verrichte carried effected
verrichten perform carry
verrichtte rendering sacred supplications fastings
verrijken enrich cookie replenishment breweries
verrijking enrichment enrich
verrijkt enriched fortified
verrijkte fortified enriched
vers fresh verse fruit freshly
versa versa vice
verschaffen provide providing merchandise
verschaft benin
verscheen appeared
verscheidene several
verscheidenheid variety diversity wide
verschenen appeared published oso
verscherpen sharpening sharpen
verscherping sharpening
verschiet offing
verschijnen appear
verschijning appearance welds welded
verschijnsel phenomenon watched
verschijnselen phenomena
verschijnt appears appear
verschil difference
verschillen differences differ
verschillend differently
verschillende different various several
verschilt differs varies
verschoven postponed
verschrikkelijk terrible
verschrikkelijke terrible dreadful
verschuift shifts shift offset
verschuiven shift pan shifting panning
verschuiving shift
verschuldigd owe owed
verschuldigde owed fares
verse fresh
versie version
versierd decorated cedar
versieren decorate moves
versieringen decorations embroidery floral
versies versions
version executes
verslaafd addicted simone
verslaan beat
verslag report
verslagen reports defeated
verslaggever reporter
verslaggevers reporters
verslaving addiction
verslechteren worse deteriorate referrals
verslechtering deterioration worsening
verslepen dragging interactively
versleten worn
versleuteld encrypted
versleutelde encrypted
versleutelen encrypt encrypting
versleuteling encryption
versleutelt encrypts
versloeg beat defeated kazakhstan
versneld accelerated
versnelde accelerated
versnellen speed accelerate
versnelling acceleration gear accelerated
versnelt accelerates speeds speeding
versoepeling attempting
verspil waste wasting
verspillen waste wasting
verspilling waste
verspreid spread scattered distributed
verspreiden spread distribute spreading
verspreiding spread distribution range dissemination spreading
verspreidt spreading spreads distributes
verspreking slip tongue
verst furthest naming
verstaan purposes purpose
verstaat lam
verstand mind sense
verstandelijke intellectual autism literacy
verstandig wise sensible wisely
verstandige sensible
verstandshuwelijk convenience marriage
verstane uncertain
verstelbaar adjustable strap pulse
versteld amazed
versterken strengthen strengthening enhance
versterker amplifier amp amplification
versterking gain strengthening reinforcement strengthen
versterkt strengthened reinforced consolidated enhanced
versterkte reinforced enhanced closer
verstevigen boosting
verstoken lifelong handicapped schooling
verstoord imbalances disrupted
verstop hide
verstoppen hide hiding
verstopt hiding hid
verstopte hid sugars
verstoren distort disrupt disturb
verstoring disturbance disruption distortion disturbances
verstoringen distortions disruption
verstreken passed expired elapsed
verstrekken provide providing
verstrekking provision forwarding
verstrekt provided
verstrekte provided supplied
verstrijken deadline expiry expires
versturen send sending
verstuur send submit
verstuurd sent
verstuurt sends populate
versus versus vs
vertaal translate translation interpretation
vertaald translated
vertaalde translated
vertaalt translates translate
vertakking branch parallel
vertakkingen branches
vertalen translate translation translating
vertaler translator
vertalers translators
vertaling translation
vertalingen translations translation
verte distance bunny afar
vertegenwoordigd represented
vertegenwoordigen represent representing
vertegenwoordiger representative
vertegenwoordigers representatives
vertegenwoordiging representation
vertegenwoordigt represents representing
vertel tell clean
verteld told tell
vertelde told
vertelden bethel
vertellen tell come clean telling
vertelt tells tell telling
verticaal vertical vertically
verticale vertical matterfall
vertonen village exhibit
vertoning screening disgraceful
vertoonde demonstrated exhibitions pemetrexed
vertoonden showed haemorrhagic
vertraagd delayed slowing delays
vertraagde delayed slowdown
vertraagt slows
vertragen slow slowing delay
vertraging delay delayed slowdown delays
vertragingen delays
vertrek departure leaving
vertrekken leave hit
vertrekt leaves leave leaving
vertrok departed
vertrouw trust trusting
vertrouwd trusted familiar
vertrouwde trusted familiar
vertrouwelijk confidential
vertrouwelijke confidential sensitive
vertrouwelijkheid confidentiality
vertrouwen trust confidence faith
vertrouwt trust trusts
veruit far away
vervaagd obscured blur noisy
vervaagde obscured blurred
vervaagt blurs blur simulating
vervaardigd manufactured
vervaardigde manufactured
vervaardigen manufacture manufacturing
vervaardiging manufacture manufacturing
vervagen blur obscure fade blurring
vervaging blur blurring
verval decay decline
vervaldatum date due expiration expiry
vervallen forfeited expired overdue
vervalsing counterfeiting
vervalst falsified forging
vervalt lapses expires repealed
vervang replace
vervangen replaced replace
vervangende replacement substitute substitutes
vervanger substitute replacement mimi
vervanging replacement replace substitution substitute
vervangt replaces replace
vervatte provided opinion accordance committee
vervelen bored
vervelend annoying boring tedious
vervelende annoying nasty
verveling boredom
verven dyeing paint paints
vervoer transport transportation
vervoerd transported
vervoerder carrier transporter
vervoerders carriers
vervoeren transport carrying transporting
vervoersbeleid transport
vervoersondernemingen hauliers lorries
vervoert ro
vervolg followed sequel
vervolgd prosecuted pursued
vervolgde transcendental potency sages
vervolgen prosecute
vervolgens choose select next icon enter click
vervolging prosecution persecution prosecutions
vervolgkeuzelijst drop
vervolgt continues
vervormen reshape distort
vervorming distortion
vervroegde retirement
vervuild laced dumped plating
vervuilde laced contaminated ponds arid
vervuiler polluter pays
vervuiling pollution
vervuld fulfilled
vervullen perform duties carry fulfil
vervulling fulfillment fulfilment accomplishment
vervult fills fulfils pioneer
verwaarlozen negligible neglect
verwacht expected expect expecting expects
verwachte expected
verwachten expect expected
verwachting expected expectation
verwachtingen expectations
verwachtte expecting
verwant berber
verwante related
verwanten kith kin relatives
verward confused
verwarde confused
verwarmd heated
verwarmde heated detector
verwarmen heat heating
verwarming heating
verwarmings heating ventilation refrigeration
verwarren confused confuse
verwarrend confusing
verwarring confusion
verweet blamed front's prevails cooperating detailing atomic
verwekt conceived begotten imparted
verwelkom welcome
verwelkomd welcomed
verwelkomen welcome
verwelkomt welcomes welcomed
verwend spoiled pampered
verwennen pampered indulge
verwerken process processing terms come handle
verwerker processor controller
verwerking processing
verwerkingstijd processing
verwerkt processed processing processes
verwerkte processed
verwerpen reject rejecting
verwerping rejection insists
verwerpt rejected rejects
verwerven acquire gain acquiring
verwerving acquisition
verweven intertwined audiovisual
verwezen reference accompanied occasion
verwezenlijken achieve objectives
verwezenlijking achievement achieving implementing objectives
verwezenlijkt realised achieved
verwierf acquired gained fame
verwierp dismissed
verwijder remove delete
verwijderd removed deleted
verwijderde deleted removed
verwijderen delete remove removing
verwijdering removal disposal deletion
verwijdert delete remove removes removing deleting
verwijs refer refers
verwijst refers references referring
verwijzen refer reference referring
verwijzend referring alliance bahamas slammed
verwijzing reference
verwijzingen references construed
verwikkeld engaged
verwoest destroyed
verwoesten ruin
verwoestende devastating
verwoesting devastation destruction
verwonderlijk surprising
verwondingen injuries injury
verwoord expressed
verworpen rejected
verworven acquired
verworvenheden achievements gains
verzachten soften alleviate
verzadigd saturated
verzadigde saturated saturation
verzadiging saturation
verzamel collect gather
verzamelaar collector
verzamelaars collectors
verzameld collected gathered
verzamelde collected gathered
verzamelden collected gathered
verzamelen collect collecting gather
verzameling collection
verzamelingen collections verzamelingen
verzamelt collects collect gathers collecting
verzegeld sealed seals butyl
verzegeling bromobutyl seal stopper vials vial
verzeker assure booth
verzekerd assured
verzekerde insured assured securing ensured
verzekeren ensure assure
verzekering assurance
verzekeringen insurances
verzekeringsaanvraag insurance boat inquiry base s filled enquiry
verzekeringsonderneming undertaking holds
verzekeringsondernemingen undertakings
verzekert ensures guarantees
verzen verse verses divisions
verzend send submit
verzenddatum ship packing slip
verzenden send sending
verzender sender consignor
verzendingen shipments deletes complying consignments
verzendkosten shipping shippingcostst excl
verzendt send sends sending
verzet resistance opposition opposed
verzetten move mountains oppose
verzocht asked requested invited requesting
verzoek request
verzoeken requests
verzoeker requester plaintiff
verzoekschriften petitions
verzoekt calls asks
verzoenen reconcile
verzoening reconciliation atonement
verzonden sent shipped
verzonken watering sprinkler
verzorgd looked cared groomed
verzorgde ported
verzorgen care
verzorging care breeders
verzorgingsgebied catchment
verzuipen sink swim
verzwakken weaken
verzwakking attenuation weakening decline
verzwakt weakened vis
vest vest
vestigde ljubljana staggering valery cosmonaut
vestigen draw highlight settle
vestiging location establishment warehouse
vestigingen locations establishments employing
vestigt draws
vet fat grease fatty
veteranen veterans veteran
veterinair veterinary
veterinaire veterinary inspection
veterinairrechtelijke governing
vetgehalte fat
vetorecht veto
vette fat greasy fatty
vetten fats
vettige greasy spoon
vetvrije fat
vezel fibre fiber merchandisers sourcing
vezels fibres fibers
via via using
vice vice chairperson deputy
vicepresident vice
vicevoorzitter vice
video video
video's videos video
videoclip footage clip
vie vie ferme
viel fell
vielen fell jumped
vier four
vierde fourth fourthly
vieren celebrate
vierhoek rectangle dimples corners characteristics narrow collar
vierhoekige rectangular mug
viering celebration
vierkant square
vierkante square
vierkanten squares
viert celebrating celebrates
vies dirty vies
viewer viewer
vieze dirty
vignettering vignetting
vijand enemy
vijandelijke enemy
vijanden enemies
vijf five
vijfde fifth
vijfmaal syria
vijftien fifteen
vijftiende fifteenth northwest
vijftig fifty
vijftigste anniversary festivities
vijver pond
vijvers ponds laced
villa villa villas rentals
villa's villas
vind find think like
vindbaar catalogue searching
vinden find found finding
vindt find found you'll
vinger finger lift lay
vingerafdruk fingerprint
vingerafdrukken fingerprinting fingerprints prints
vingers fingers turn blind
vingertoppen fingertips
vingervlugheid sleight
vinkje mark checkmark tick
vintage vintage
vinyl vinyl rekordbox dvs
violet violet
viool violin
virale viral inactivated
virtual virtual
virtueel virtual virtually
virtuele virtual
virus virus
virusdeeltjes particles virus viral
virussen viruses
vis fish
visa visa visas
visbestanden fish stocks fishing
visie vision
visies visions opposing
visioen vision prophetic
vissen fish fishing
visser visser fishermen
visserij fisheries fishing
visserijactiviteiten fishing fishery
visserijbeleid fisheries cfp
visserijorganisaties organisations fisheries
visserijproducten fishery
visserijprodukten fishery
visserijsector fisheries
vissers fishermen
vissersvaartuig fishing vessel
vissersvaartuigen vessels fishing
vistuig gear fishing
visualisatie visualization
visualisaties visualizations charts
visualiseren visualize
visueel visually visual
visuele visual
visum visa
vitaal vital
vitale vital
vitaliteit vitality cylinders firing
vitamine vitamin
vitaminen vitamins vitamin
vitamines vitamins
vitrines seafood showcases
vitro vitro
vivo vivo
vizier sights
vla custard
vlag flag fly
vlaggen flags
vlak flat near plane
vlakbij near nearby
vlakke flat
vlakken facets surfaces flats
vlakte plain
vlam flame fire catch
vlammen flames
vlees flesh meat
vleesproducten meat
vleeswaren cuts meats
vlek spot stain
vlekje spot
vlekken stains spots stain
vleselijke fleshly carnal
vleugel wing piano slim
vleugels wings flapping
vleugelvliegtuig flight rating pilot
vleugelvliegtuigen flight pilot rating
vleugje irony pinch
vlieg fly
vliegen fly flying flies
vliegende flying
vlieger kite kawelo
vliegeren kite
vliegt flying flies fly
vliegtickets flights rental cheap
vliegtuig aeroplane
vliegtuigen aeroplanes
vliegtuigmotoren aircraft engines aircrafts
vliegtuigtype flight
vliegveld airport airfield
vliegvelden airports
vliegwiel wheel pulley
vlinders butterflies butterfly
vloed flood tide tides
vloeibaar liquid liquefied petroleum
vloeibare liquid
vloeien flowing
vloeiende flowing smooth fluid
vloeistof fluid liquid
vloeistoffen liquids fluids
vloek curse
vloer floor wipe
vloeren floors
vlogen flying flew
vloog flew flying
vloot fleet
vlot raft smoothly paddling
vlotte smooth
vlucht run flight lam he's
vluchteling refugee fugitive
vluchtelingen refugees
vluchtelingenkampen refugee camps miserable
vluchten flights flight operated
vluchtige volatile acidity
vluchtroute luminaire pictogram evago pp
vluchtte fled
vluchtuitvoeringen aerodromes observing
vlug rapidly
vocale vocal
vocalen vocals
vocht fluid moisture fought
vochten fought
vochtige moist damp prefers humid drained
vochtigheid humidity
vodden rags riches sands
vodka vodka
voeden feed feeding nourish
voeder feed petfood
voedermiddelen feed
voeding food nutrition feeding diet
voedingsmiddelen foods
voedingsstoffen nutrients nutrient
voedingswaarde nutritional nutrition
voedsel food foods
voedselautoriteit food agency
voedselketen chain
voedselproductie irrigation
voedselveiligheid food safety
voedt feeding feeds
voeg add
voegen add adding
voegt adds adding
voel feel feeling
voelde felt feeling
voelden felt
voelen feel feeling
voelt feel feels feeling
voer enter run
voerde claimed fought
voerden fought cane
voeren perform run conduct carry enter
voert enter performing performs
voertuig vehicle
voertuigen vehicles vehicle
voet foot
voetbal football soccer
voetbalbond association
voetbalclub club football
voetbalclubs clubs
voetbalcoach coach coaching austrian
voetbalcompetitie league
voetbalfan fan nou
voetbalfans fans
voetballen football play soccer
voetballer football player born soccer
voetballers players
voetbalstadion stadium
voetbalstadions stadiums
voetbalt plays soccer
voetbalteam team football
voetbaltoernooi tournament
voetbaltrainer coach notebook
voetbaltraining practice
voetbalveld football pitch soccer
voetbalvelden pitches
voetbalwedstrijd football game match soccer
voetbalwedstrijden matches
voeten feet
voetgangers pedestrians pedestrian
voetnoot footnote
voetsporen footsteps footprints warrior
voetteksten headers footers
vogel bird
vogels birds bird
vogelsoorten tailed
vogeltje bird
vogelvlucht nutshell crow flies wished
voice voice
vol full
volatiliteit volatility
voldaan met satisfied fulfilled requirements conditions complied
voldeed interference consequence
voldoen meet comply requirements satisfy
voldoende sufficient enough sufficiently adequate
voldoening satisfaction
voldoet meets meet complies requirements comply
volg follow
volgde followed succeeded
volgden followed
volgehouden judgments
volgelingen followers
volgen follow suit guiding track
volgend next year
volgende following next
volger guider follower tracker
volgers followers calibrate
volgnummer serial
volgorde order sequence
volgrecht resale
volgroeid grown mature thy
volgt follows following follow hereby
volharding endurance retain
volk people
volken peoples
volkenkundige ethnographic museum's
volkeren peoples nations
volkomen completely equipped totally quite
volksgezondheid health
volle full swing fully speed
volledig fully completely full entirely complete
volledige full complete entire
volleybal volleyball basketball
volleyballen volleyballs
volmaakt perfect
volmaakte perfect manifest
volmaaktheid perfection uphold
volop swing plenty
volslagen utterly utter synch reactive
volstaan suffice
volstaat sufficient
volstrekt completely totally opposed
volt volt
voltage voltage
voltooid completed complete completes
voltooide completed finished
voltooien complete finish completion completing
voltooiing completion
voltooit completes allotted
volume volume
volumes volumes
volwaardige fledged
volwassen adult age mature grown
volwassene adult amphitheater
volwassenen adults adult
volwassenheid maturity
von von
vond found took thought
vonden found
vondst nudie discovery cohn
vondsten finds radiate
vonk spark
vonnis sentence ruling
voogd guardian parent
voogdij custody confined
voor'n caviar
vooraan front
vooraanstaande leading prominent reined
vooraf pre advance predefined beforehand
voorafgaand prior
voorafgaande preceding prior
voorafgegaan preceded
vooral especially particularly mainly particular above
vooravond eve avian flu summarising
voorbaat advance
voorbeeld example preview
voorbeeldcode code sample
voorbeelden examples
voorbeeldgegevens sample
voorbeeldvenster pane preview
voorbeeldweergave preview
voorbehoud subject
voorbehouden boat insurance enquiry excepted errors s inquiry
voorbereid prepared ready doing getting preparing
voorbereide prepared container
voorbereiden prepare preparing
voorbereidende preparatory preliminary
voorbereiding preparation prepare pipeline preparing
voorbereidingen preparations preparation preparing
voorbereidt preparing drafting prepares
voorbestemd destined
voorbij past beyond passed pass passes
voorbijgaan passing
voorbijgaande transient passing
voordat get go it's take until
voordeed posing
voordeel benefit advantage potential
voordelen benefits advantages benefit
voordelige flights rental cheap
voordeur front clips
voordien exacerbated
voordoen occur persists arise
voordoet occurs occurring
voordracht talk
voordrachten talks presentations
voorgaand tweet replyyour venkatesh wallpapernext wallpaperleave
voorgaande previous preceding
voorganger predecessor
voorgangers predecessors
voorgedaan occurred
voorgedefinieerde predefined
voorgedragen nominated rejecting designate dole newsweek
voorgelegd submitted presented draft
voorgenomen planned envisaged outright
voorgeschreven prescribed
voorgesteld proposed suggested presented proposes
voorgestelde proposed suggested
voorgezeten chaired
voorgoed forever
voorgrond foreground front
voorhand advance
voorheen previously formerly
voorhoofd forehead
voorhuid circumcised foreskin
voorjaar spring
voorkant front
voorkeur preferred prefer preference preferably
voorkeuren preferences
voorkom prevent
voorkomen prevent avoid
voorkomend appropriate
voorkomende common
voorkoming prevention pollution preventing coss
voorkomt prevents occurs
voorleggen submit presenting submitting
voorlichting awareness raising
voorliggende overwhelmed
voorloper precursor predecessor
voorlopige provisional preliminary
voormalig former born
voormalige former
voormannen supervisors roofing chimney
voornaam name
voornaamste main principal
voornamelijk mainly primarily mostly
voornemen intention
voornemens intends intend intentions
voornoemde annexed aforementioned
vooroordeel prejudice bias
vooroordelen prejudices
voorop forefront
voorouder ancestor
voorouders ancestors forefathers
voorpagina blender headlines
voorpoten paws
voorraad stock inventory
voorraadartikelen inventory
voorraadbeheer inventory
voorraadkosten inventory
voorraadpick inventory pick picks
voorraadverplaatsing inventory movement
voorraden stocks supplies
voorradige stocked
voorrang priority precedence preference
voorrecht privilege
voorrechten privileges immunities
voorschijn emerged
voorschot advance incur
voorschotten advances effected
voorschrift prescription provision medicated
voorschriften rules regulations requirements provisions
voorschrijft writ mandates
voorschrijven prescribe lay
voorspelbaar predictable
voorspelbare predictable
voorspeld predicted quark projected
voorspelde predicted forecast
voorspellen predict forecast
voorspelling prediction forecast
voorspellingen predictions forecasts
voorspoed prosperity bid
voorsprong ahead
voorstaan profitably advocating pursue
voorstander favour advocate
voorstanders supporters
voorste front bucket
voorstel proposal
voorstellen proposals suggest
voorstelling performance
voorstellingen performances
voorstelt representing proposing suggesting proposes
voort continue continues pursue
voortbestaan survival
voortbouwen wealth
voortbrengen branches yield
voortbrengt hundredfold thirty
voortduren public's
voortdurend constantly continually continuously
voortdurende constant continuing ongoing continued continuous
voortgang progress
voortgekomen proving
voortgezet continued continue secondary
voortkomt absurdity
voortouw employs
voortplanting reproduction reproductive
voortreffelijk exceptional ray
voortreffelijke fine soil
voorts furthermore token moreover
voortvarende speedy
voortvloeien arising
voortvloeiende resulting
voortvloeit resulting
voortvluchtig fugitive
voortzet momentum
voortzetten continue continuing
voortzetting continuation
vooruit forward ahead
vooruitgang progress
vooruitlopen undergo
vooruitzicht prospect
vooruitzichten perspective prospects perspectives
voorval incident episode
voorvallen occurrences
voorwaar tyrant subjected
voorwaarde condition provided
voorwaardelijk parole probation he'd
voorwaardelijke conditional spanning
voorwaarden conditions terms
voorwaarts forward let's ahead
voorwendsel pretext
voorwerp object
voorwerpen objects
voorzeker jer
voorzichtig careful carefully caution err
voorzichtige cautious caution err
voorzichtigheid caution
voorzien provide equipped provided provision
voorziening supply facility provision
voorzieningen facilities amenities
voorziet provides
voorzijde front sheet
voorzitters presidents
voorzitterschap presidency
voorzorg precautionary gramme
voorzorgsbeginsel precautionary
voorzorgsmaatregelen precautions
vorderen recovered distiller recovering
vordering claim suv saab
vorderingen progress
vordert progresses shaping
voren forward advance front
vorig last year previous
vorige previous last
vork fork
vorm form shape
vormde formed
vormden formed scholars
vormen forms form shapes
vormgeven indesign shaping
vorming formation forming
vormt forms constitutes poses constitute forming represents
vorst ruler frost monarch gifted
vos fox vos hound
vouw expand fold folding collapse
vouwen folding fold expand folds
vouwt folding folds tortilla
vr fri vr
vraag question ask demand request whether
vraagstuk issue
vraagstukken issues
vraagt ask asking asks
vracht cargo freight
vrachtwagen truck
vrachtwagens trucks lorries
vragen questions ask asking
vragenlijst questionnaire survey
vragenuur satisfactory concludes
vrede peace
vredesakkoord dayton
vredesfaciliteit facility
vredesproces peace
vredig peacefully fog
vredige peaceful
vreedzaam peaceful peacefully
vreedzame peaceful
vreemd strange weird odd funny
vreemde foreign strange stranger odd
vreemdeling stranger alien
vreemdelingen strangers foreigners aliens
vreemdelingenhaat xenophobia racism fascism
vreemden strangers
vrees fear afraid
vreselijk terrible terribly
vreselijke terrible dreadful horrible
vreten strip
vreugde joy bundle
vrezen fear fearing
vriend friend boyfriend
vriendelijk friendly kind
vriendelijke friendly
vriendelijkheid kindness
vrienden friends
vriendin girlfriend friend
vriendinnen friends
vriendje boyfriend
vriendschap friendship
vriezer freezer fridge
vrij free liberty quite
vrijblijvende strings flirty hookups joining dating
vrijdag friday
vrijdagavond friday
vrije free rein
vrijelijk freely parasites
vrijgave release
vrijgegeven released
vrijgelaten released
vrijgesteld exempt exempted
vrijgeven release releasing
vrijgezel bachelor
vrijheden freedoms liberties
vrijheid freedom liberty
vrijlating release
vrijmaken clearing
vrijstaand detached
vrijstelling exemption exempt
vrijstellingen exemptions
vrijuit hook freely
vrijwaringsmaatregelen safeguard
vrijwel almost virtually practically
vrijwillig voluntary volunteer voluntarily volunteered
vrijwillige voluntary volunteer
vrijwilliger volunteer
vrijwilligers volunteers volunteer
vrijwilligerswerk volunteer volunteering voluntary
vroeg early asked bright
vroegboekkorting bird rental discount
vroege early bird
vroegen asked
vroeger previously
vroegere former
vroegste earliest
vroegtijdig early
vroegtijdige nov
vrolijk cheerfully happily happy joyfully
vrolijke cheerful mood toys
vrouw woman wife
vrouwelijk female goin
vrouwelijke female
vrouwen women
vrouwenorganisaties women's
vrouwtje female
vrucht fruit bear forbidden
vruchtbaar fruitful fertile
vruchtbaarheid fertility reproductive impaired
vruchtbare bearing fruitful
vruchten fruit bear fruits
vruchtensap juice
vruchtensappen juices
vruchtwater amniotic fluid
vuil dirty dirt
vuile dirty dirt
vuiligheid dirt
vuist fist
vuistregel rule thumb
vul fill enter please
vulkaan volcano
vulkanen volcanoes
vulkanische volcanic
vullen fill filling populate
vulling stuffing filling pasties padding slice
vult fill fills filling
vuren firing voices
vurig fervently strongly
vurige furious fervent delight
vuur fire
vuurt firing staple
vuurtoren lighthouse pharos
vuurwerk fireworks
w w e
waag waag dare
waagde pel
waait blowing blows
waakzaam vigilant caution watchful concern
waanzin madness
waaraan met
waarbij involving whereby
waarborg covering deposit
waarborgen ensure ensuring guarantee
waarborgt assurance guarantees
waard worth
waarde value
waardeer appreciate
waardeert appreciates praises
waardeloos useless worthless sucks
waardeloze worthless lousy crappy
waarden values
waarderen appreciate upgrade
waardering rating appreciation valuation
waarderingen login reviews supermagnete italiano deutsch empty espanol
waardevol valuable
waardevolle valuable valuables
waardig worthy dignity
waardige worthy dignified
waardigheid dignity
waardoor making makes thus allowing giving
waargenomen observed
waarheden truths
waarheid truth moment
waarin order
waarlangs hopes spur
waarlijk truly verily
waarmaken fulfills
waarmee allows lets
waarnaar referenced
waarnemen perceive observe detachment devotees
waarnemer observer observer's
waarnemers observers
waarneming observation
waarnemingen observations
waarnemingsvelden observation
waarom why
waaronder including
waarop way
waarschijnlijk probably likely
waarschijnlijke probable contamination demarcate
waarschijnlijker likely crashing
waarschijnlijkheid probability likelihood
waarschuw warn
waarschuwde warned
waarschuwen warn alert
waarschuwing warning alert
waarschuwingen warnings alerts
waarschuwingssysteem alert rapid
waarschuwt warns warned warn
waartoe creator
waaruit showing
waarvan whose
waarvoor respect require
wacht wait waiting
wachten wait waiting sit tight
wachtend waiting
wachtende pending
wachtlijst waitlist
wachtrij queue
wachtrijen queues
wachtte waited
wachttijd withdrawal
wachtwoord password
wachtwoordcode passcode
wachtwoorden passwords
wachtwoordmanager manager
wafels waffles waffle
wagen car wagon limb plunge
wagens chariots wagons trolleys
wagons wagons carriages locomotives
wait dep
waken guard
wakker wake woke wakes awake
wal shore wal stools mart
wallet wallet cli
wallpaper wallpaper vans maha
walnoten walnuts
walsen roughshod
walvis whale
wand wall
wandel routes spectacular cycling
wandelaars hikers walkers hiking
wandelen walk hiking walking
wandeling walk hike
wandelingen walks
wandelt hiking
wanden walls
wang cheek
wangen cheeks
wanhoop despair desperation
wanhopig desperate desperately
wanhopige desperate ditch
wanna wanna
wanneer time whenever need
wantrouwen mistrust
wapen weapon gun
wapenembargo embargo
wapens weapons arms guns
war confused
ware true
warm hot warm
warme hot warm
warmer warmer colder
warmte heat warmth
warner warner wallpapernext venkatesh
wasbaar washable blanket
wasmachine washing washer
wassen wash washing
wasserijen laundry wash
wastafel sink galvanized wash
water water
waterdicht watertight waterproof foolproof
waterdichte waterproof watertight foolproof
waterdieren aquatic
wateren waters
waterfontein fountain
watermeloen watermelon
watermeloenen watermelons melons
watermerk watermark imagemagick
watermerken watermarking watermarks
waterpolo polo
waterpret swimming outdoor
watersport sports
watersporten sports
waterstof hydrogen
waterval waterfall
watervallen waterfalls fjords glaciers
watervoorziening supply
waterwegen waterways
watt watt watts
wave wave converts
wazige blurred blurry
wc bathroom toilet
web web
webbrowser browser web
webbrowsers browsers
webcam webcam teens cam
webclient web client
webinterface interface
webpagina web webpage
webpagina's web pages
webservice web
webservices services web
webshop webshop tasting
website website site
websites websites sites
webwinkel leezza javascript orders navigation
wed bet
wedden bet odds betting
weddenschap bet wager
weddenschappen bets betting
wedergeboren born
wederopbouw reconstruction
wederzijds mutual mutually
wederzijdse mutual recognition
wedijveren compete vie rival
wedstrijd game contest match
wedstrijden matches competitions
weduwe widow
weeen labor
weefsel tissue tissues
weefselmonster sample tissue biopsy
weefsels tissues tissue
weeg weigh weighing
weegschaal scales
weegt weighing hysteresis weighs
week week
weekdieren molluscs crustaceans
weekeinde weekend
weekend weekend weekends
weekendje weekend getaway
weekends weekends holidays camping campsite pitches rated offering
weekgemiddelde weekly averages
weelde lap wealth opulence s'uka s'ri acarya ramacandra
weelderige lush luxurious
weende wept stedfastly countenance cried
weer again back
weergave view display representation
weergaven views
weergavenaam display
weergeeft displays displaying
weergegeven displayed shown appear appears display shows displays
weergeven view show display
weerhoudt prevents
weerleggen thoroughly doctrine reproof
weerslag repercussions
weersomstandigheden weather
weerspiegelen reflect
weerspiegeling reflect reflection
weerspiegelt reflects
weerstaan resist withstand
weerstand resistance
weerszijden sides
wees pointed careful
weest allah dupuis obey
weet know knows
weg road way away go down
wegen roads weigh ground
wegens due
weggaan leave leaving
weggaat leave shut
weggegooid drain thrown rubbish
weggelaten omitted
weggelegd readmission
weggestuurd marching turning kicked
weggeven prizes
weggooien throw toss
weging weighing
wegkomen hook
wegnemen yea stubble wither whirlwind
wegvervoer transport
wei whey meadow
weiden meadows pasture
weiger refuse decline
weigerde refused
weigerden refused
weigeren refuse reject deny
weigering refusal
weigert refuses refuse refusing
weinig little few low
wekelijks weekly
wekelijkse weekly
weken weeks
wekken compounds
wekt induces
weliswaar although
welken antichrist whereof confesseth
welkom welcome
welkome tentative
wellicht perhaps
wellness wellness
welslagen success
welvaart prosperity
welvarende prosperous
welzijn well welfare
wenden turning
wenkbrauwen eyebrows
wens wish desire
wenselijk desirable
wensen wish wishes desires
wenskaarten waterless zintenz postcards inks
wenst wish wishes
wenste wished wishing
wereld world
wereldberoemde famous
wereldbevolking population bn staggering
wereldeconomie economy
werelden worlds
wereldhandel trade
wereldkampioen champion champions
wereldkampioenschap cup women's
wereldkampioenschappen championships
wereldklasse class
wereldrecord jump
werelds world's largest
wereldse worldly
wereldwijd worldwide global
wereldwijde global worldwide
weren deemed contemporaries ward
werk work job
werkbalk toolbar
werkbalken toolbars
werkblad worksheet workspace
werkbladen workspaces worksheets aways
werkdag bewaren
werkdatum posting
werkelijk really truly actually actual
werkelijke actual actuals real
werkelijkheid reality actually
werken work working works
werkende working
werkenden schemes pension
werkers workers
werkgebied workspace
werkgebieden workspaces
werkgelegenheid employment jobs
werkgelegenheidsbeleid employment
werkgever employer employer's
werkgevers employers
werking operation force functioning effect
werkingssfeer scope
werkitems queue
werklast workload
werkloos unemployed unemployment
werkloosheid unemployment
werklozen unemployed
werkmap workbook
werkmethode workflow
werknemer employee worker
werknemers workers employees
werknemersvertegenwoordigers representatives
werkplaats workshop waxed
werkplek workplace
werkprofiel profile
werkprogramma programme
werkruimte workspace space
werkruimten workspaces spaces
werkspecificatie breakdown
werkstromen workflows
werkstroom workflow
werkstroomberichten notifications workflow
werkstroomgebeurtenis moderated
werkstroomgebruikers workflow
werkstroomreactie response moderated
werkstroomreacties responses
werkstroomsjablonen templates workflows
werkstroomstapinstanties instances
werkstroomstappen workflow instances
werkstuk workpiece
werkstukken workpieces welders
werkt works work working
werkte worked working
werkten worked
werktuigen tooling
werkuren hours
werkvloer workplace
werkwijzen practices modes approaches
werkwoorden verbs
werkzaam employed engaged
werkzaamheden work operations activities
werkzaamheid efficacy effectiveness carries
werkzame active substance substances
werpen bear throw cast eject
werpt sheds undiscovered shedding
werven yards recruit recruiting raise
werving recruiting recruitment
westelijke western
westen west cold
westers western saddam underestimated dubbed
westerse western
westkust coast
westwaarts west
wet law
weten know let
wetende knowing
wetenschap science
wetenschappelijk scientific research
wetenschappelijke scientific
wetenschapper scientist
wetenschappers scientists
wetgevend legislative oppose endocrine
wetgevende legislative
wetgever legislator legislators
wetgevers legislators
wetgeving legislation law laws
wetgevingen laws approximation
wetgevingsproces legislative
wetgevingsvoorstellen legislative
wetsuit wetsuit
wetsvoorstel bill immigrant
wetsvoorstellen bills addressing
wettelijk legally statutory
wettelijke legal statutory regulations laws administrative
wetten laws law
wettig lawfully
wettige legitimate
wettigheid legality regularity
weven weaving weave tufting
wezen essentially creature essence
wezenlijk essential
wezenlijke cypriot
wezens beings creatures aliens
wheelie wheelie barren
wheezy wheezy
where clause
whisky whisky
whisky's whiskies
whiskyfles bottle
whiskyvaten barrels casks
whiteboard whiteboard erase xtra
whiteboards whiteboards boards ba
whitepaper whitepaper annotated
widget widget
wieg cradle grave
wiel wheel reinvent
wielen wheels
wiens whose
wier whose
wiet weed pot
wifi fi wi wifi
wijd wide widely
wijde sant ibiza
wijden dedicate
wijdverbreide widespread
wijk district neighbourhood wibo neighborhood
wijken differ deviate districts
wijlen jethro
wijn wine
wijnen wines
wijngaard vineyard vines
wijngaarden vineyards
wijnoogstjaar wine
wijnstok vine abide ye
wijnstokken vines vine
wijs mind assign wise
wijsheid wisdom wise
wijst pointing points indicates
wijten due
wijze way manner wise
wijzen point finger assign
wijzerplaat dial bezel
wijzig change edit rename modify
wijzigen change modify changing
wijziging change amending amendment
wijzigingen changes amendments
wijzigingenset changeset
wijzigingensets changesets
wijzigingslogbestand log
wijzigt change changes modify changing
wiki wiki
wikkelen wrap winding
wild wild
wilden wanted
wildernis wilderness
wille sake
willekeur arbitrariness randomness
willekeurig random randomly arbitrarily
willekeurige random arbitrary
wilt want
win win
wind wind
winden winds
windenergie wind offshore farms
windsurfen windsurfing
winkel store shop
winkelcentra malls centres
winkelcentrum mall
winkelen shop
winkels shops stores
winkelwagen shopping trolley items cart
winkelwagentje shopping trolley
winkelwagentjes trolleys
winnaar winner
winnaars winners
winnen win winning buy
winnende winning
winning extraction mining
winst profit profits
winstbejag widespread
winsten profits winnings gains
winstgevend profitable raising
winstgevende profitable
winstgevendheid profitability
winstmarge profit margin
winstoogmerk profit
wint wins win winning
winter winter
winters winters
wintersportvakantie ski
wis erase
wiskunde mathematics math
wiskundig mathematical mathematically
wiskundige mathematical
wissel redeem remittance
wisselden postings haitian turbulent revolutions
wisselen exchange switch switching
wisselkoers rate
wisselkoersen rates
wisselt swap exchanges
wissen clear wipe erase purge
wist knew didn't
wisten knew
wit white black
witbalans balance
with sketch gone vengeance
witpunt colorimetric
witte white
witwassen laundering
wiwa wiwa yokoro
wizard wizard
wo wed lauwers needcompany
wodka vodka
woede rage anger
woedend furious furiously
woedende violent
woensdag wednesday
woest pissed cow
woeste ferocious
woestijn desert
wol wool thread scarlet
wolf wolf lone
wolk cloud magellanic
wolken clouds moon
wolven wolves
won won
wond wound
wonden wounds healing
wonder wonder miracle
wonderbaarlijke miraculous
wonderen wonders miracles
wonen live living attend
woning dwelling shutting residence
woningen homes houses residential housing residences
wonnen won
woody woody
woon live
woonde lived attended
woonden lived alpine
woonkamer living room
woonplaats abode hometown
woont lives live
woord word floor
woorden words
woordenboek dictionary
woordenlijst glossary
woordenschat vocabulary teenagers suited
woordjes nothings whispering
woordvoerder spokesman spokesperson
wor councils
word i'm word sick tired become getting
wordende ageing
workflow workflow
workfloweditor editor workflow
workflows workflows
workshop workshop
workshops workshops
worm worm catches
wormen worms worm
worp roll litter pays
worst sausage sausages
worstelen wrestling struggling struggle wrestle
worstelt struggling struggles astounding
wortel root carrot
wortelen carrots root
wortels roots carrots
wou wanted wish
wow wow wan
wraak revenge vengeance
wrak wreck
wrede cruel brutal
wreed cruel aggrieved
wreedheden atrocities
wrijven rub rubbing
wrijving friction introduces damages
wringen hoops
wrn obs
wurgen fought
www www
x x
xhamster xhamster
xlsx xlsx
yakuza yakuza stevens
yoga yoga
yoghurt yoghurt
yoghurtijs frozen
yoghurts yoghurts
yuan yuan btc
z z e
z'n he's put
za sat
zaad seed
zaag dremel
zaaien sow sowing
zaailingen seedlings
zaaizaad seed seeds fodder
zaak case matter business cause
zaal hall chamber zaal
zaalvoetbal indoor
zacht soft
zachte soft gentle
zachtheid softness
zachtjes gently
zachtst least
zadel saddle
zaden seeds
zag saw eyes
zagen saw saws
zak bag pocket
zakelijk corporate
zakelijke business corporate
zaken affairs business things matters
zakendoen dishonesty
zakenman businessman
zakenreis trip
zakje bag
zakjes bags soak packet packets cubes
zakken bags pockets
zaklamp flashlight torch
zalen halls
zaligheid salvation
zalm salmon
zamelen raise fundraising raising
zand sand
zandheuvel hill dirt sandy
zandpad dirt sandy motorbike
zandstrand sandy grained
zandstranden beaches sandy
zang vocals song dance singing
zanger singer vocalist
zangeres singer
zangers singers
zat sick tired
zaten sat
zaterdag saturday
zaterdagavond saturday
zee sea
zeebodem seabed pearl
zeeen seas
zeef sieve sift parabolic wedge
zeehonden seals endangers
zeehondenjacht hunting seal
zeelieden sailors manpower
zeep soap
zeepbel bubble
zeerste strongly highly
zeeschepen seagoing
zeevaart seafaring shipboard
zeevarenden seafarers
zeevervoer maritime
zeewier seaweed
zeg say tell i'm saying
zegel seal
zegen blessing
zegeningen blessings
zeggen say tell saying
zeggende saying
zeggenschap controlled
zegt says say saying said
zei said told
zeide said unto
zeiden said
zeik piss
zeil sail
zeilen sail sails stops
zeiljacht zeiljacht draught
zeilvakantie cruise trip motorboat
zeker sure certainly definitely
zekere certain extent err
zekerheid security certainty
zekering fuse
zelden rarely seldom
zeldzaam rare
zeldzame rare
zelfde same
zelfgemaakt homemade
zelfgemaakte homemade
zelfklevend adhesive takkis
zelfmoord suicide
zelfmoordaanslag suicide attacker bombers tamil
zelfmoordaanslagen suicide attacks tamil
zelfs fact
zelfstandig independently standalone
zelfstandige employed self autonomous standalone nouns
zelfstudie tutorial animator
zelfvertrouwen confidence
zelfzuchtige selfish
zendelingen missionaries protestant
zenden transmitting broadcast
zender channel originator transmitter broadcaster
zenders transmitters reel
zending consignment missionary shipment
zendingen shipments consignments
zendingswerkers missionaries missionary
zendt sends emits transmit
zenit zenith
zenuw nerve
zenuwachtig edge nervous bureaucracy anxious
zenuwen nerves
zenuwstelsel nervous
zere nail touches
zes six
zesde sixth
zesmaal smitten hadst consumed syria struck
zestien sixteen
zestiende sixteenth
zestig sixty sixties
zet put turn move putting
zetel seat registered
zetels seats
zetmeel starch
zette touched
zetten put turn putting
zeuren would've whine
zeven seven
zevende seventh
zeventien seventeen
zeventiende seventeenth
zeventig seventies seventy army's
zicht sight
zichtbaar visible
zichtbaarheid visibility
zichtbare visible
zichzelf himself themselves itself self
zie see
ziek sick tired
zieke sick ill diseased
ziekenhuis hospital admitted
ziekenhuisbedden beds occupied
ziekenhuisopnamen hospital admissions
ziekenhuisopnames admissions hospital
ziekenhuizen hospitals hospital
ziekenverplegers nurses practitioners
ziekte disease illness
ziektekostenverzekering statutory
ziekten diseases disease illness
ziektes diseases illnesses illness
ziel soul heart
zielen souls
zielig sad pathetic
zielige sad pathetic sack
zien see show
ziet see looks look sees
zijbalk sidebar
zijde side silk
zijden sides silk
zijkant side belt
zijkanten sides mosaic
zijne desires pursued
zijnen loved passover depart
zijner foreskin circumcised
zijt judah thou unto
zilver silver
zilveren silver platter
zin meaning sentence sense
zing sing
zingen singing sing song
zingt singing sings
zink zinc
zinken sink sunk
zinloos pointless senseless
zinloze senseless silly
zinnen sights sentences senses phrases
zintuigen senses
zinvol sense meaningful sensible
zinvolle meaningful sensible
zip zip
zit sitting i'm you're there's it's he's
zitplaatsen seats seating belts
zitten sit sitting we're tight stuck
zittende saddled
zitting meeting session
zittingsperiode parliamentary legislature
zo'n like things around it's
zoals like
zocht searched sought beginners
zochten searched sought
zodanig preparation manner
zodat get make order take
zodoende thus
zodra once soon
zoek search looking find look
zoekbalk bar
zoeken search find searching look looking
zoekhulp aid research
zoekhulpen aids
zoekmachine search engine
zoekmachines engines
zoekopdracht search query matching lookup
zoekopdrachten searches queries
zoekresultaten search
zoeksuggesties suggestions disabling
zoekt looking search looks searching searches
zoekterm keyword
zoektocht quest
zoekvak receivable
zoenen kissing kiss
zoet sweet
zoete sweet
zoetstoffen sweeteners nuts flavoured sweetening acidified
zogenaamd supposedly pretext
zogenaamde called
zogezegd perpetrated blackmail
zoiets something
zolang long until
zolder attic
zomaar blue
zombie zombie
zomer summer
zomermaanden quieter
zomers summers
zomertijd summer
zomervakantie summer holidays
zon sun
zond sent
zondaars sinners bygones
zondag sunday
zonde sin
zondebok patsy terrorist
zonden sins
zonder without no
zondige sinful passions aroused
zondigen sin
zone zone
zonen sons
zones zones
zong sang swans ducks
zonk sank newfoundland
zonlicht sunlight
zonne solar
zonnebaden tanning cancers
zonnebril sunglasses
zonnen suns
zonneschijn sunshine shine
zonnestelsel solar
zonnetje sunshine
zonnig sunny rainy
zonnige sunny bright
zonodig obtaining adopting encountered compensatory
zonsondergang sunset sundown
zonsopgang sunrise dawn relaxation moon's
zoo zoo
zoogdieren mammals
zooi shit mess bullshit
zoom zoom
zoomen zoom zooming
zoon son prodigal
zoons sons
zorg sure make care
zorgelijk concern worrisome region's caution
zorgeloos carefree carelessly
zorgen ensure make sure worry care
zorgt ensures makes allows
zorgverlener provider healthcare
zorgvuldig carefully careful
zorgvuldige careful consideration
zorgwekkend worrisome
zoudt syria hadst smitten thou thrice consumed
zout salt
zoute salty jackets
zoveel once possible
zover far insofar extent
zoverre extent freedoms
zowel both well
zu zu
zucht sigh goin coarser
zuidelijk southern
zuidelijke southern south
zuiden south
zuidoosten southeast southeastern
zuidwaarts south
zuidwesten southwest
zuigelingen infants infant
zuigen suck sucking
zuiger piston plunger cartridge
zuinig economical incredibly
zuivel dairy
zuivelproducten dairy milk
zuiver pure purely squeaky
zuivere pure
zuiveren storing
zuiverheid purity
zuivering purge
zuiveringsinstallatie wastewater sewage
zul you'll
zulks deciding
zult you'll you're won't
zure sour acid acidic bullet
zus sister
zussen sisters brothers
zuster sister nurse
zusters sisters
zuur acid sour
zuurstof oxygen
zwaaien wave
zwaait waving swinging
zwaar heavy heavily
zwaard sword
zwaarden swords
zwaarder heavier outweighs outweigh
zwaargewicht heavyweight hitter monolith
zwaarst bruichladdich octomore troubled
zwaarste toughest heaviest
zwaartekracht gravity gravitational
zwaartepunt gravity focal
zwak weak
zwakke weak weaknesses faint
zwakken weak confiding cunning prevalent
zwakker fainter weaker magnitude sore
zwakkere weaker brighter hyenas
zwakste weakest hinge
zwakte weakness
zwanger pregnant becomes hazard patient
zwangere pregnant
zwangerschap pregnancy potential
zwangerschappen pregnancies indicate adverse
zware heavy
zwart black white
zwarte black
zwarten blacks funerals
zwavel sulphur sulphate ions leached
zwavelzuur acid sulphuric sulphate
zweeft floats hover floating hovering float cursor
zweefvliegtuigen gliders sailplanes
zweer swear cross
zweet sweat
zwelling swelling
zwem swim sink
zwembad pool swimming
zwembaden pools
zwemmen swim swimming
zwemmers swimmers
zwemt swimming swims underwater
zwemwater bathing
zweren sores ulcers swear
zwerver rails
zweten sweat
zwetend thesis deadline agoria approaching
zweven hovering floating hover
zwevende floating soaring sulphur
zwijgen silent silence mum
`;

/** The same for words that are written with a capital inside a sentence. */
export const NAME_PAIRS = `
aanbieder supplier pics
aangiftesoorten declaration
aarde's earth's pathway
aaron aaron oblations
abc abc def
abraham abraham kasteele
abs abs enclosure
academie academy academie
accardo accardo caprices paganini genoa
ach oh ah
acs acp
active active directory azure
activesync activesync eas
adaptieve adaptive adapt
adriatische adriatic
adventure adventure sonic
aeschylus aeschylus persians
afdrukbeheer print
afghaanse afghan
afrekenen shipping total check determined quantity cart successfully
africa squadron
african african caf
afrika africa
afrikaans african afrikaans
afrikaanse african africa
afrikanen africans
after cooling gel
ag ag deutsche
aged aged citrus courage
agentschap agency agency's
agoriaprijs agoria thesis deadline approaching vlerick
aires buenos aires
airsuspension airsuspension vb
ais isa
akashi akashi honshu
akte act
albanees albanian
albanese albanian puke
albanezen albanians kosovar
albanie albania
alberta alberta edmonton
alberto alberto gonzales
aldebaran aldebaran dthillar
alexander alexander great's
alexandrie alexandria pharos
alfredo alfredo cristiani
alg jnl gen summarize
algerije algeria
alison alison hargreaves
alk alk npm exhibiting
allergenen allergen grams superfoods organic
allerhoogste supreme
alliantie alliance
almachtige almighty
almanak surinaamsche almanak almanac indie
alonso alonso conquistador
alpen alps alpine
alpha alpha centauri
alta alta maia
alu alu suunto combisystem
alvarez alvarez aguirre
amazon amazon netflix
amazone amazon
ambiance ambiance multiac duet godin fishman mic gloss
amc amc fundamentals
amerika america
amerika's america's americas marion sportswomen
amerikaan occult emblem
amerikaans american
amerikaanse american u
amerikanen americans
amsterdamse amsterdam
amy amy ben's
andalusie andalusia andalucia
andes andes andean
andre andre rieu
andrea andrea batwa
andreas andreas weber
andreotti andreotti collusion mafia
angel angel morbid sting
angeles angeles los
animo animo computerized
ann ann broek
annan annan kofi ballot
anne anne ann
annie annie annie's
annuleer cancel
anthony anthony baldwin
antillen antilles
antwerpen antwerp
anzz anzz jewelry
api's apis
appimage appimage showfoto
apple apple apple's
application application mobile management
apqc apqc unified
arabie arabia saudi
arabieren arabs
arabisch arabic al
arabische arab arabic arabian
arafat arafat abbas
archer archer colin
archives eliot
ardennen ardennes
argentijnse argentine
argentinie argentina
arkenfox arkenfox thwart
armeense armenian mob armenia
armenie armenia armenian
armeniers armenians genocide armenian precondition
armstrong armstrong aviator
artificial artificial scarcity
artis artis ethnographic
artistic anzz jewelry
aruba aruba bonaire curacao
ascentie ascension
asian asian southeast turkmenistan
asus asus transformer
athene athens
atjeh aceh
atlantis atlantis shuttle docked
atlantische atlantic
aung aung suu kyi rangoon
austin austin nichols
australie australia
australische australian australia
automate automate flows
auvergne auvergne quercy
avg gdpr dsr responding
avignon avignon papal
aviv aviv tel
award award grammy
awards awards bafta
aziatisch asian multicoloured harlequin
aziatische asian
azie asia
aziz aziz seif nasr abdel
ba ba boards whiteboards
baal baal loaves
bag bag racket
bahn bahn railway
bahrein bahrain oman qatar emirates
baird baird eiken
bali bali catamarans
balkan balkans balkan
balkanlanden balkans prerequisite
baltische baltic
banking banking fundamentals amc
baptist baptist signaled kip
barbie barbie pyjama
barings barings britain's leeson
barker barker raping
baron baron crespo
bat bat majors
batavia batavia jakarta
bataviaasch bataviaasch genootschap kunsten wetenschappen
bavaria bavaria cruiser
bazar bazar groote
bazel basel
bc bc localhost
bdsm bdsm fetish datex
beavers beavers jennie stewart
becker becker wimbledon boris
beers beers olivet vera
begrotingscommissie budgets
beiroet beirut suburb
bekijk view check review
belgie belgium belgian
belgisch belgian
belgische belgian belgium
belgrado belgrade
bell bell knob
beneteau beneteau oceanis
benz benz rolf mercedes
berlijn berlin
berlijnse berlin torn
berlin berlin ullmann hochschule
berliner berliner verlag
bernard bernard tapie doj
bet bet reels
betalingsdagboeksjablonen templates batches
beth beth bethel
beyond beyond labyrinth
bh bh bra
bi bi power
bierpot mug dimples rectangular
bird bird early
birma burma
birray birray miyay dthillar
bittoeng bittoeng monsoon slanted
bj bj bluesun berth
blair blair blair's
blijf stay keep remain newsletter latest
blokmagneet magnet
blom blom game's
blossom blossom meditate
blu blu discs
bluesun bluesun berth bj dalmatia
blwi iblc blwi
bob bob pdo
boekingsaanvraag booking skipper guarantee bareboat
bogor bogor plantentuin
bolas bolas turquoise
bolivia bolivia chia sesame
bonaire bonaire aruba
bondsrepubliek federal
bootgegevens bluesun berth bj dalmatia
bootverzekering insurance boat inquiry base s filled enquiry
bordeaux bordeaux reds
boris boris wimbledon becker
bosnie bosnia herzegovina
bosnisch bosnian defenders
bosnische bosnian annexation cowards
boss boss dresses
boten financing directly options yacht leasing request boats
botswana botswana lesotho
boulevard boulevard scheveningen promenade
bountiful bountiful francisco honolulu
brabant brabant erfgoed
braf braf mutation melanoma
braziliaans brazilian
braziliaanse brazilian brazil campeonato
brazilie brazil
breda breda academy
bretagne brittany
brian brian goodell
bridge bridge schaller
bridget bridget morrison podcast
brits british anglo tata
britse british uk
brittannie britain
britten british
broedergemeente moravian zeist
bruce bruce perens
brussel brussels
bts bts spool
buchanan buchanan niece
buenos aires buenos
bulgaars bulgarian
bulgaarse bulgarian bulgaria
bulgarije bulgaria
bull bull elk
bundesliga bundesliga germany's
burns burns haggis
business business central
cabin county cottage rent cabin
cabines cabins rooms engine berths kw steering
cad cad aided
cal cal tot
calc calc desc wks
calderon calderon elect
californie california
californische california californian
cambodja cambodia
cambridge cambridge leloir
camp camp nou
campina campina fruttis
canada's canada's inuit permafrost
canadees canadian woodbridge deprisco stabbed domenic
canadese canadian
canarische canary canaries palma
cancun cancun woodbridge deprisco stabbed domenic
canis canis lupus
canon canon nikon
cantiere cantiere pardo soleil del
car ben puzzle
caraibische caribbean
carambole carom billiard kozoom
cardoso cardoso henrique fernando
cards cards frosted
carel carel lier
cariben caribs caribbean university's
caribisch caribbean
caribische caribbean
carnival carnival boarded
caspar caspar reuvens reinwardt
cassini cassini spacecraft enceladus saturn's
castle castle crathes burnett
cat cat utp
catalaans catalan
catalaanse catalan catalonia
catalog catalog catalogue nebulae ngc chart sharpless
catalonie catalonia gerona mooring
cbs cbs statistics
cd's cds
cda cda vvd volkskrant balkenende
ce ce cfcs norms
celestial celestial seasonings kraft lipton
celsius celsius fahrenheit
central central business
cfz cfz shuffle
charter charter pics skipper
chen chen bian shui taiwanese
cherry cherry campfire
children's children's linn
chileense chilean pinochet
chili chile chili pinochet
chinees chinese
chinezen chinese
choice coopers bottling cask
chr bc bce
christie's christie's sotheby's
christus christ christ's
chromebook chromebook chromeos
church church baptist signaled
cie cie xyz chromaticity
ciprofloxacine ciprofloxacin fortified
classic classic lalamour
claude claude chabrol
claudia claudia augusta
claudius claudius goeje
clickonce clickonce incognito
cnc cnc numerical
coast moray
cobra cobra squeezed
coccinellidae coccinellidae subfamily scymnus beetle
coda coda statements
cohesiefonds fund cohesion
colin colin powell
collingwood collingwood panoramic
colombia colombia colombian columbia
colombiaanse colombian colombia
colonial provenance
columbia columbia vancouver
comar comar sipla comet
combell combell combell's thijs
comet comet comar
comite committee
comments comments tagged
commissie commission committee
commodore commodore amiga
common common service
communicator communicator netscape navigator
compagnie india
competition phd
concours genoa paganini
condoleezza rice condoleezza
configuratieassistent assistant
configuration configuration manager
configurator configurator apple
connection sql
contest contest conyplex
conventie convention
conyplex contest conyplex
corfu corfu incident
cork cork rousing
coronadashboard dashboard coronavirus nl coronadashboard
corp corp falcot
cortana cortana intelligence
costa costa rica brava
cote cote d'azur
couch couch potato
courage courage graffix
cpv cpv scrutiny
creative creative commons
creek creek furnace
crespo crespo baron
cristiani cristiani alfredo
crossroads sounding
cruiser cruiser bavaria
csf csf mtd pharmacokinetic
ct ct tomography computed
cubaanse cuban fidel
cubes cubes necklace ochre
cucurbitaceae cucurbits inedible peel
cup cup championship concacaf
customer customer engagement
cv cv heating resume
cvs cvs milligram
cypriotische cypriot
cyrillic cyrillic freeware unicode pedigree
dakota dakota incest
dalai dalai lama uranus princely
dalmatie dalmatia adriatic bluesun
dance dance latvian
daniels daniels daniel's noah
dansfeest celebration lithuania
dating dating flirty hookups joining
debet debit credit
dec dec ra
deens danish
deense danish
default scopes
defense defense threat classifies
defensiemusea defensiemusea nusantara skd
dehler dehler optima
delete pencil tin
dell dell alba
delors delors jacques
delpher delpher amigoe
denemarken denmark
department department britain's
depends depends dependency
derek derek diplomat
designers designers zsiska jewellery handmade
designs designs bewaren gift
destination certification seal
detroit detroit cass
deventer deventer tropical
diana diana donna assigns
diego diego pol maradona
diepgang depth keel seller
diesel diesel engine combustible
din din trix
direction direction tilted
directory directory active azure
dirk dirk boer
discogs discogs wikidata
discover discover fjord fjords
diversen miscellaneous fitting
dj dj ddj
documentbeheerbestanden outputs
dome dome puy
domicilieringsregels domiciliation domiciliations
dominicaanse dominican melon
don don capitan
donald donald cheney rumsfeld trump
donau danube
doorzoek browse
dordogne dordogne perigord
douchecel rooms steering
draft shallow
dragon dragon gamble showdown cracked
drake drake gongs
drambuie drambuie scots
drenthe drenthe hogenboom
dress dress pyjama barbie
dry dry aged citrus courage
dsr dsr responding dsrs
duet duet multiac ambiance fishman godin mic gloss
duits german
duitse german
duitser rider
duitsers germans
duitsland germany
duitstalige speaking spelling
dunkin'donuts dunkin'doughnuts
duomo duomo pisa piazza
dusseldorf dusseldorf mondays
dvd's dvds
eac eac projected recalculated
earth imagery
ed ed whites
edelachtbare honor
edgar edgar poets
edition edition distillers
education education collaborative invention
eeg eec
effert effert rudolf
efro erdf
efsa mrls
eg ec
egeische aegean rhodes
egfr egfr ihc
egks ecsc
egypte egypt
egyptische egyptian
eigenbau eigenbau felci
ek uefa championship cup jun women's
elan elan impression
electronic battlefield enigma
elek elec
eli eli plainly saith pharaoh's
elisa hither damascus
elisabeth elisabeth velde
ellen ellen rested chambers
elsewhere elsewhere xxl tunic
em em husbandry
emily emily emily's
emiraten emirates uae
emmanuel emmanuel victor umberto humbert
endpoint endpoint protection
ends ends possibly
engeland england britain
engelands england's thugs
engels english
engelse english
engelstalig qgis residency
engelstalige english
enter enter press
environment environment pxe
eogfl eaggf
ep ep meps
eq eq siemens
era era pproce
erica erica erin
erika erika sinking
ernest ernest lluch
esc esc esc's
estland estonia
ethiopie ethiopia
ethnografisch auxiliary cabinets origins ethnology ethnografisch
ethnographisch ethnographisch rijks
etnografisch ethnographic artis
europa europe
europa's europe's
europeanen europeans
europees european parliament
europese european
eurostat eurostat indices
eustatius eustatius sint saba maarten
eva eve eva efta
evago luminaire pictogram evago pp
evangelische moravian
evp ppe people's
experience experience sciences
eyes bedroom
fabrikam fabrikam robotic
factory factory indium lithium
falcot falcot squid
falke falke golfsok fatigue
falklandeilanden falkland
falklandoorlog falklands
fame fame athletic auburn
farao pharaoh pharaoh's drowned
fashion fashion greener tassel
fb fb fluxes
fbi fbi feds
fc fc club
fckw cfcs norms
fda fda recalled
feather feather capita
federatie federation
feeding feeding frenzy
feet feet six
fernando fernando mclaren ferrari
fi fi wi
fidel fidel havana
fido fido webauthn
fiji fijian anu kepa adi
filipijnen philippines surrendered batters
filipijnse philippine xangsane
fill fill casks
filmfestival festival film cannes
filterinstellingen filter popup
financial rankings analyzed
fingers fingers sticky
fins finnish estonian
finse finnish
fire rhapsody
firma supplier pics firm munitor
fischler fischler lamenting
fits fits viewer
fk fk bryne
fluoro fluoro balls masters prisma
fmln fmln blackout
focusadviseur advisor
foods foods danone
four seasons
fradkov fradkov sergei
france france de frf
francisco francisco san
franco franco frontier
francois francois bel
frankrijk france
frans french
franse french
fransen theirs
fransman frenchman
fraters brethren tilburg
frenzy frenzy feeding
freud freud primeval
fsf fsf stallman
ftops ftops xxiii
fu fu colorectal
full full tilt poker
functiebeheer feature
fundamentals fundamentals amc
fusion fusion interconnecting inventive amrut
g'mic g'mic qt
gabriel gabriel marquez
galactische galactic
gallery gallery galleries
ganga ganga dham
ganges ganges pilgrimage hindu hindus
garantiefonds fund guidance
garcia garcia marquez
garden garden covent
gardner gardner boston's
garrett garrett almeida
gastenboek southpole guestbook maker journey
gaston gaston championat
gastronomie gastronomy sees nights deals
gaussiaanse gaussian convolution
gbagbo gbagbo promulgated slated d'ivoire's
gbp gbp reload
gbvb cfsp
gehazi gehazi shunammite afar carmel yonder
gelach laughter
gem gem avg
gemeenschapsrecht law
gemeenschapsrichtlijnen guidelines
general motors
geneve geneva
genootschap society genootschap bataviaasch
gent ghent gent
georg georg caspar biographical
georges georges bois
georgie georgia
gerard gerard canal housed
gerardus gerardus leeuw der van
gerechtshof court
germaanse germanic raven
gertrude gertrude authored jekyll
ggd ggd tests municipal
ggd'en ggds municipal
ghz ghz highermemory moredirectx directx
gi gi solaris ri
gibraltar gibraltar submarine
gil gil robles
gist gist yeast
gitaarbouwgereedschap luthier tools guitarsupplies guitar supplies parts wishlist
gitaaronderdelen guitarsupplies luthier guitar supplies parts wishlist tools
gladheid smoothness smoothing
glb cap
gmo incorporating breached gmos
gn cn falling
gnu gnu linux
godin goddess multiac ambiance
gods god god's
goedkeuringsgebruikers approval
goedkeuringswerkstromen approval workflows
goeje goeje claudius
gogh gogh van
golfoorlog gulf
golftas golf bags
gore gore traction
goteborg gothenburg goteborg
gotoh gotoh cosmo strat
gouda gouda quint
goudkust coast gold
gracia gracia passeig
graffix graffix storefront lulu zazzle
graham graham mabel normand
gram grams gram allergen superfoods organic
grameen grameen microcredit
gran gran turismo
grande grande sul
grass grass digitizing
great reef barrier
greenwich greenwich longitude
grey grey goose shades parcel
grieken greeks
griekenland greece
grieks greek
griekse greek
groenen greens alliance
groenland greenland
groninger groningen groninger
groote groote bazar
gs gs gull
guardian guardian emotion
gue confederal nordic gue
guide guide maintainers
guinea guinea shifted
guinee guinea trawlers crustaceans
guitar expander
guitarsupplies guitarsupplies luthier guitar supplies parts wishlist tools
gurkha's gurkhas argentinian
gus gus hansen
guyana guiana guyana wayana
gv fov submenu
gvb cfp appropriation
gvk grp polyester skipper pics booking bareboat
gymnasium gymnasium schiedam stedelijk
haag hague haag archives
hallberg rassy hallberg
hallo hello hi
handmade handmade zsiska jewellery designers
handvest charter
hannover hannover hanover
hariri hariri rafik
harriet harriet lane
harry harry harry's
hawai hawaii hawaiian hawai'i
health attestation
hebreeen hebrews
hebreeuws hebrew
hedy hedy title
heere lord yahweh unto
heeren lord yahweh
heils salvation homeless army's
helmut helmut chancellor
hendrik hendrik henry
henri henri henry
henrique henrique cardoso
herbarium herbarium zoological
hercules hercules transporter
here lord answered
heritage heritage biodiversity
hero hero hometown diner
herzegovina herzegovina bosnia dayton
hewlett hewlett packard
hfr hfr adj
hiroshima hiroshima atomic
historie history historie natuurlijke
hitler hitler adolf hitler's
hl hl hg nozzle
hoezo simplest
hof court justice
hoffmann hoffmann susanne
hollands hollands noord archief
hollandse lace
honduras honduras salvador
hong hong kong
hongaars hungarian
hongaarse hungarian
hongarije hungary
hoofdcursus hoofdcursus kampen
hooggerechtshof supreme
hook hook crook
hooper hooper portland
hostels hostels hostel
houston houston escort pope's
hu hu fsn regenerated
huang huang shi qin
huisarchief royal
human human genome advances
hunt hunt showdown
hunter hunter marlow
hurd hurd mach
huygens huygens missie zendings
hybrid hybrid dummy heel
hyde hyde jekyll
i annex
iaea iaea iran enrichment
iblc blwi iblc
ic icu ic admissions
icp icp declarations
id's ids
ieren irish
ierland ireland
iers irish qualify
ierse irish
ifr ifr operated
igc igc intergovernmental
igg igg placental
ijsland iceland
impression impression elan
include include prod
includecds includecds md
includecrm includecrm md
included included fin
includeprod includeprod short
includetooltip includetooltip inline
indians indians kinston
indiase indian
indie indies east
indisch indies indisch
indische indische instelling indian indies
indonesia indonesia nasional republik arsip
indonesie indonesia
indonesisch indonesian synonyms plundering
indonesische indonesian
information facility
inloggen trolley shopping login en
inner inner damages charities
innsbruck innsbruck landestheatre
insights insights telemetry
insistline datex skirt kneelength insistline
installatiehandleiding installation guide
instituut institute instituut
intelligence intelligence cortana
interinstitutioneel interinstitutional
investeringsbank investment
ion ion lithium
iptc iptc xmp
iraakse iraqi
iraanse iranian marathi bengali punjabi urdu
irak iraq
iran iran iran's
irc irc freenode
ireland ireland venues reorganising ida
iron iron conic maiden
iru spare pouches iru perforated
islands islands virgin
ismael ishmael ahikam nethaniah gedaliah mizpah
israelieten israelites
israelische israeli
israels israel poured
iss iss docked
italiaans italian
italiaanse italian
italianen italians
italie italy
ivo ivo hove
ivoorkust cote d'ivoire ivory pretoria
jake jake borski
jakob jacob
jakobus james
jamaica jamaica haiti bauxite
jamie jamie foxx
jan jan john
janet janet elaine
japans japanese
japanse japanese
javascript javascript leezza
jawza al jawza
jba jba eft
jeanne jeanne joan arc
jeanneau jeanneau odyssey
jekyll jekyll hyde
jenkins jenkins jerome
jeremia jeremiah
jerobeam jeroboam incense
jerry jerry reinsdorf
jeruzalem jerusalem
jesaja isaiah
jewellery jewellery zsiska handmade designers
jezus jesus
jo jo yo
joegoslavie yugoslavia
joel joel klecker
joh john
johan johan cruijff
johannes john johannes
jonas jonas jonah
joodse jewish
joost joost lagendijk
jordanie jordan
jorge jorge aguirre
jozef joseph distributor
juda judah unto
judith judith alimony
julia julia juliet
juliaanse julian
julius julius caesar
junior junior jr
jurassic jurassic crichton
justice equity
justinus justinus nassau volkenkundig
justitie justice court
ka ka kawelo
kaaitheater kaaitheatre optimal dear browsing visitor
kab kab finstral
kabinet cabinet curiosities kabinet
kain cain nod
kaplan kaplan extradited
karel karel charles
kari'na kari'na warao
kate kate raworth
katrina katrina hurricane
kaukasus caucasus caucasia marvelous
kb kb hotfix
kbc kbc drivesafe
kdc kdc centrum
keltische celtic effigies figurative
kenia kenya kenya's wildlife
kennon kennon wwii
kepa kepa fijian adi anu
kerstmis christmas bergamo
keulen cologne
key key signing
khalifa khalifa mohammad
khan khan genghis
kiel keel seller query
kindergarten kindergarten lifelong collaborators
kirgizie kyrgyzstan
kitchen kitchen freak embossed
kitlv kitlv southeast
kitzbuheler kitzbuheler alpen
kkz curiosities cabinet kkz
klantbetalingen payments
klantendienst login magnets supermagnete espanol italiano deutsch empty
klantenservice newsletter mail klantenservice directory developments site basket
klaus klaus vaclav
klimming ascension sidereal
kma kma militaire academie hertogenbosch
kmo's smes
knil knil recruited
knox knox samsung
koerden kurds kurdish
koerdisch kurdish
koerdische kurdish
koeweit kuwait
kofi kofi annan ballot
kohl kohl helmut wwii
kokos coconut
kolombreedte width
koloniaal colonial koloniaal
kong kong hong
koninklijk royal koninklijk
koninklijke royal koninklijke
koninkrijk kingdom uk
koophandel commerce chamber
koopmans koopmans foxx
kopenhagen copenhagen
kor cor corinthians
koran quran koran
koreaans korean
koreaanse korean
korinthiers corinthians
kostunica kostunica rugova
kotter kotter monty
kozoom carom billiard kozoom
kpi's kpis kpi
kraft kraft lipton seasonings
kroatie croatia
kroatisch croatian
kroatische croatian croatia zadar
kw kw engine rooms cabins
kyi suu kyi aung rangoon
labourregering labour labor
lactobacillus lactobacillus intestinal
laerdal laerdal's outlined
lagerhuis commons labrador newfoundland
lagoon lagoon catamaran
lama lama llama panchen dalai reincarnation
landbouwcommissie agriculture rural
landbouwhogeschool college
landbouwmuseum agriculture landbouwmuseum tropical
landbouwschool landbouwschool agricultural koloniale middelbare hogere
langkiel keel seller
languedoc languedoc roussillon
lanka lanka sri
large dufour grand
latijn latin
latijns latin america
latijnse latin
laura laura dolron
lcps lcps occupancy
lederer lederer howard
ledger ledger wallet
leendert leendert lier tribal
leeson leeson collapse barings nick
leeuwarden leeuwarden princessehof
leezza leezza shopping trolley javascript features orders navigation
legend legend inuit lore
leidse leiden buddha
lenin lenin mensheviks
lensplaza lensplaza remembering lenses
leon leon burgos brittan castile
leona leona helmsley
leone leone sierra placid
letland latvia
lets latvian encrypt
levenstadium annotation
levy levy shoemaker comet carolyn
li li lee
libanese lebanese
libanon lebanon
libie libya dispute
libraw libraw tonality
license license licensed
lier van lier
liese liese incorporate
lifelong lifelong kindergarten collaborators
liga league liga premier
ligplaats berth bluesun yachts
like wallpapers
lillehammer lillehammer finals
lily lily lily's
limited limited edition
limousin limousin quercy gorges correze
lin lin bonatz tjoa
lincoln lincoln sudbury odgren
lissabon lisbon
liszt liszt franz
lite lite proforma
litouwen lithuania
litouwse lithuanian vilnius
little endian
liv liv ladybug
livescore scores livescore liga
lk lk memdos
llc llc septic
lm lm voltage glasfiber regulator
lo lo pardon bore
lob lob affiliation
loch loch ness campbeltown
lock lock num
londen london
londense london
lopez lopez obrador
loterij lottery
ltd ltd abalone
lucas lucas luke
lucia lucia bergamo
luis luis navarro
luk luke
lukas luke
lula lula luiz inacio
lum lum sii oiii
luxemburg luxembourg
luxemburgs luxembourgish luxembourg
luxemburgse luxembourg
lv lcy fcy
lx lx thrilling
maarten maarten sint saba eustatius
maas maas frans
macedonie macedonia
macedonisch macedonian
macedonische macedonian macedonia
macintosh macintosh amiga atari
madonna madonna delle
magneettoepassingen magnet
mai mai tjoa bonatz
maiden maiden helloween
maij maij weggen
majesteit majesty
major major minority
makeover makeover sleepover
malaga malaga malagacar
maleisie malaysia lumpur kuala
mallorca mallorca palma
mam mam mom
manchester manchester fulham
mandarijn mandarin
manor manor senacal
mapex tornado mapex tnd drum
marcus marcus dunking
mare mare fond
margallo margallo marfil garcia
maria maria mary
marie marie maria sainte anderlecht
marilyn marilyn manson monroe
marina marina rigging kip
marinemuseum marinemuseum helder
mariniersmuseum mariniersmuseum browsed
marino marino romagna emilia
maritiem maritiem maritime digitaal continued separately
marlow marlow hunter
marokkaanse moroccan
marokko morocco
marquez marquez garcia gabriel
marrakech marrakech marrakesh hammam
marseille marseilles
marshall marshall hertz
mart mart wal retailer
marti marti farabundo liberation
mas mas montpellier bains
master master degree
masters masters balls
matth matt
mattheus matthew
mauritanie mauritania
maxi maxi cim
maya maya statues
mc mc foreigner
medical medical ill
medina medina ortega
melkweg milky galaxy
mendez mendez vigo
mer mer sur
mercedes mercedes benz
messias messiah
meulen meulen der van
mexicaanse mexican
mexicanen mexicans
mhz mhz elt transmitting
michel michel smit
microchip microchip pickit
microgaming microgaming viper
middellandse mediterranean
midi midi pyrenees
milaan milan
milan milan internazionale
mill mill bottling
mineralogie mineralogie geologie mineralogy
mips mips endian
mir mir shuttle
miss miss ms
missiemuseum missiemuseum steyl missiemuseum's
mission mission tribes
mk mk moody
mkb smes sme sized
mladic mladic ratko
mohammed mohammed muhammad
moldavie moldova
molly molly walsh
molukken moluccas
mongolen mongolians hun cassiopeia
mongolie mongolia
mongoolse mongolian
mont mont blanc
morillon morillon preconditions
morning pill
morris morris philip
moskou moscow
motorbrandstoftank tank steering fuel rooms berths kw
motorgegevens engine rooms cabins kw berths
mount mount mt
mountain mountain lumber coromandel
mozart mozart amadeus
mozes moses
mp mp wav
mrl mrl mrls
mrl's mrls
mt mt toolbox
muhammad muhammad revelations
mullvad mullvad protections
multiac multiac ambiance duet godin fishman mic
munch munch edvard lithography
munchen munich
murdock murdock debra ian
musee musee trocadero quai
museon museon omniversium omniversum
mustang mustang fuhrer
my gst marketplace
myanmar myanmar generalized
mysql mysql mariadb
nachtleven deals nightlife sees nights gastronomy hotels
nairobi nairobi kenya
nancy nancy ianiero
napels naples
napoleontische napoleonic handedly
nasa nasa nasa's
nasional nasional arsip republik
nassau nassau justinus volkenkundig
naties nations
natura natura magistra yearbook
natuurhistorisch natuurhistorisch volkenkundig
natuurkundige natuurkundige commissie physicist indie physics
naval naval colom
navigatie navigation leezza javascript
navigator navigator smmotoalu
navo nato
ncb ncbs ncb banknote
nederland netherlands
nederlander dutchman
nederlanders nationals
nederlandsch nederlandsch indie indies
nederlandse dutch netherlands
nederlandstalig localisation
nederlandstalige speaking
neil neil armstrong
netscape netscape communicator
network network lightning
new york
ngl confederal nordic
ngo ngos ngo
ngo's ngos ngo
nice nice summit
nicholson nicholson baroness winterbourne acute
nicholsons nicholsons camper
nieuwsbrief newsletter klantenservice directory wish developments latest basket
nigeria nigeria nigerian
nijmeegs nijmegen nijmeegs omniversum museon
nike nike womens sb
nikka nikka yoichi taketsuru
nivel nivel gp
nobel nobel noble dynamite
nobelprijs nobel prize
nod nod cain
noord north northern noord
noordzee north
noors norwegian viking
noorse norwegian corpus
noorwegen norway
normandie normandy landings arromanches
nova nova lignum
novotel novotel constantine
now datetimeformat
nox nox coconc hcconc conc analyser
np np fertilizer
nucor nucor casting slab
nusantara nusantara collectie
nypels nypels krisses nijpels
nz nz pickup
objects provenance pproce era
oceanis oceanis beneteau
och manoah och
odyssey odyssey jeanneau
oeganda uganda collision
oekraiens ukrainian odessa punjabi
oekraiense ukrainian
oekraine ukraine
oeso oecd
oezbeekse uzbek gazprom
oezbekistan uzbekistan tajikistan
ohw wip
oil oil sheet
olaf olaf olaf's
olympisch olympic leapt
olympische olympic olympics
omaha omaha mulberry
oman oman gulf bahrain emirates kuwait
omar omar hassan
ombudsman ombudsman ombudsman's
omgevingsmaker maker
omniversum omniversum museon omniversium
oncologie oncology
onderzoeksgroep promotor
one xbox
ongewoon sees nights deals gastronomy unusual
onkostenbeheer management expense
onstabiel unstable
ontario ontario jong
ontwerpdetails costing warehouse
ontwerphandvest draft fundamental
ontwikkelaarshandleiding engagement
oost east eastern
oostenrijk austria
oostenrijkse austrian
oosteuropese convincing frontier
oostzee baltic
operations operations dynamics
orden orden organize geoffrey
organisatiebeheer administration
original grams superfoods allergen organic
orion orion orion's
orleans orleans levees overtook
ortega ortega medina
ortiz ortiz hernandez
osama osama laden
oscar oscar honorary chisini
otp otp yubico
ottomaanse ottoman empire
oudenbosch oudenbosch boarding natuurhistorisch
oudheden antiquities oudheden rmo
our courseware
outwell outwell lux
overijssel overijssel collectie
overschrijvingsbericht remittance
overwegende whereas
ovse osce
owen owen clive
pakistan pakistan kashmir
palacio palacio vallelersundi
palestijnen palestinians palestinian
palestijnse palestinian
palestina palestine
palm palm awara
panchen panchen lama reincarnation
pandora pandora floodgates
papoea papua
paralympische paralympics organising nagano
pardo pardo cantiere soleil del
parijs paris
parkinson parkinson's tremor
parlement parliament house
parmezaanse parmesan parm
pasen easter
paters fathers capuchin witte examines
patrie patrie reflecting
paulo paulo sao
paulus paul paul's
payments payments sepa
pb oj
pcb pcb pins vga
pci pci occhetto achille
pcs pcs conversions
pe pe dosing pctfe
pearl pearl harbor
peking beijing
pelosi pelosi speaker
penta penta volvo
perl perl libdigest
perzen persians prometheus aeschylus
perzische persian
petrus peter
pfreegames pfreegames puzzle
philadelphia philadelphia gov
philip philip morris
philipp philipp kern
phone phone rt
pi pi raspberry
piazza piazza duomo
pickit pickit analyser microchip
piece piece gregory dans
pierce pierce blvd
pierre pierre beregovoy
piet piet buck pete
pinkerton pinkerton sharpless
pl pl seats
plaktoetsen sticky
planck planck blackbody heidelberg
playa playa sofa
pleiaden pleiades
poetin putin
point srl
poker poker tilt
polaris polaris bier jady
polen poland poles
politkovskaja politkovskaya anna notre
polynesische polynesian
pools polish pools
poolse polish poland
poolster polaris
portugees portuguese
portugese portuguese
posted tagged cracked
postvak inbox mailbox
power power bi
powershell powershell cmdlets
pp pp pictogram luminaire
ppe ppe democrats
pproce pproce era
praag prague stare
press press sparrow
printing printing beers vera
prisma prisma dial wardrobe
prix prix holstein
productgroep collapse
productinformatie hose
profiteer advantage
profoto profoto hss
program program enrollment
projectmanagement accounting
protection protection endpoint
provenance provenance pproce era
provence provence alpes
pt pt graphtech
ptolemaeus ptolemy almagest
publicatieblad journal publication force communities
publikatieblad journal publication communities
pvc pvc blisters blister
pvda pvda bos vvd
pvdc pvdc blisters pvc opaque
pyreneeen pyrenees
pyrrusoverwinning pyrrhic victory
qaida al qaida militants qaeda
qin qin shi bce huang
ql ql q
qt qt g'mic
qubes qubes whonix
quebec quebec gaspe
raad council
raadgevend advisory
rachel rachel rachel's
racing racing burnout arcade americas
radboud radboud nijmegen
rafael rafael fournier
rafik rafik hariri syrian
ramblas ramblas catalunya liceu
ranglijst ranking extracted
rapportselectie selection
rassy hallberg rassy
rdf rdf sparql
reeve reeve christopher
reglement rules procedure
reinwardt reinwardt reinwardt's
rekenkamer court auditors
remote remote approx moulding
renate renate len
renderer renderer categorized graduated rendering displacement
rene rene garza
repertorium repertorium zendings nederlandse missiearchieven
report designer
republic republic motorhome banana
republiek republic
republikeinse republican
resourcetoewijzing allocation assignment
responsberichten response messages decl
restbedrag remaining
retourneer return specified
reynolds reynolds rj
rf rf ra
rhone rhone alps
ri ri solaris gi
rica rica costa rica's
rice rice condoleezza
rico rico puerto professionalism
rijks rijks etnografisch
rijksmuseum rijksmuseum van
rijksoverheid government nl coronavirus dashboard
rijksuniversiteit groningen
rijn rhine
rings rings fantasy titled
rise rise shine
rita rita nepali
rivers rivers pitt
riviera riviera westerly
rjr rjr nabisco biscuit
rk ra dec
rkd rkd catalogues
rmnh rmnh decree
rob rob vel
robbins robbins tenent woodson
robles robles gil
robotics robotics robotic
rocks rocks vasquez
roemeens romanian romance
roemeense romanian romania's romania
roemenie romania romania's
rolprijs price markup
rom rom cdrom
romaanse romance roman
romano romano shawls
romeinen romans sinned glory
romeins roman
romeinse roman
ronald ronald specialties
rosario rosario ames
rotterdamse rotterdam americas
roussillon roussillon languedoc
rs rs southerly
rudolf effert rudolf
ruimtes rooms spaces engine cabins berths
rusland russia belarus russian
russen russians
russisch russian belarusian
russische russian
rvs steel stainless
sa sa scenic
saamaka saamaka frances
saba saba sint eustatius maarten
saddam saddam hussein
safety fruttis
sahara sahara saharan
sale fridge neodymium
salomo solomon
salt salt lake
salvadoraanse salvadoran ochoa
salzburg salzburg amadeus
samaritaan samaritan
samsung samsung knox
sao sao paulo
saoedi saudi arabia
sardinie sardinia
sas sas vnc
sat sat malaysia antigen strains
satans satan's
satellite satellite xm sketchup
satoshi satoshi nakamoto
saturnus saturn saturn's
scandinavische scandinavian nordic
scheid archbishop
schelfzee cry captains
schepper creator
schiedam schiedam gymnasium stedelijk
schijfmagneet disc
schmidt schmidt annette
schoonmakers cleaners underpaid cacao
schotland scotland
schots scottish scots gaelic
schotse scottish scotch
schotten scots
schrift scripture scriptures equipped beneficial teaching
schroder schroder schroeder gerhard
science science fiction
scott scott reinventing comics
scotteiland scott
seasonings seasonings kraft lipton
secure secure webdav
selden selden automobile evc
senaat senate
seo seo marketers ecwid
serveer serve garnish dill
servie serbia
serviers serbs
servisch serbian cyrillic
servische serbian serb serbia
sha sha sums aes
shanghai shanghai gispen
sheikh sheikh sharm qaeda avenge
sheila sheila mauritshuis
shi shi qin huang
shoemaker shoemaker comet carolyn levy
shui shui bian chen taiwanese
si si al
siebold siebold von
sierra sierra leone
silver silver lyrics
singasari singasari recommendation
sint sint eustatius st saba maarten saint
sirius sirius procyon
six six feet
skymax skymax golfset
slaapplaatsen berths rooms engine cabins steering tank
slavische slavic
sloveens slovenian
slovenie slovenia
slowaaks slovak slovakian
slowaakse slovak czech
slowakije slovakia
smet smet drafted
snelweergave umbrellas par golf
soedan sudan
soesterberg soesterberg militair nmm
sofia sofia merida
softdog softdog fvdi
solaris solaris ri gi
soleil soleil pardo grand cantiere
solutions cyber berglund
sorteer sort per
sotheby's sotheby's christie's
sovjet soviet ussr
sox sox charities reinsdorf
sp sp nautic
spaans spanish
spaanse spanish
spanjaarden spaniards spanish
spanje spain
spirou spirou vel franquin
split split splits
spreuken proverbs spell
square square district
srebrenica srebrenica serb peacekeepers
sri sri lanka lankan
ss ss nicknamed
ssd's ssds hdds nvme ssd
stabiliteits stability pact
stadsarchief archives stadsarchief
standaardtitel standard title
stars stars khalid
startpagina home
staten states member
stedman stedman anthropologists
steinel steinel crimp diy watertight
stellarium stellarium stellarium's
stephen stephen hawking physicist
steyl steyl missiemuseum
stichting foundation stichting
stock rod
straatsburg strasbourg
stud stud equestrian
sudbury sudbury stabbing
sufi al sufi ptolemaic
sulawesi sulawesi mandar bugis
sums sums sha
sun sun jeanneau odyssey
superfoods superfoods grams allergen organic
surinaamse surinamese sranantongo
susan susan linn
susanne susanne hoffmann
sustainable certification seal
suu kyi suu aung rangoon
suzan sue approves ann
sv sv sceptics
svensk svensk rok mackmyra
svg svg postscript
swan swan nautor's
sylvia sylvia sipowicz
synchronisatiefouten synchronization coupled
syncml syncml atomic
syrie syria damascus
syriers thou syria syrians hadst smitten beware
syrische syrian
taakrecorder recorder
taba taba mohamed
taliban taliban afghanistan
talisker talisker skye
tc tc fastfold
tcp tcp udp
technical advisory
tederheid gentleness
teheran tehran
tekstkleur swap font
temozolomide temozolomide hexal
temple temple attended
teva teva earns
text text insert
thai thai tai
thaise thai
theaterfestival festival
then statements else
threat threat defense
thurayya thurayya pleiades
tibet tibet tibetan
tibetaanse tibetan
tiger tiger limp
tilt tilt full poker
timor timor guerrillas
timotheus timothy
tireless tireless hms submarine
tirol tyrol tirol
titanic titanic sank
tjalk tjalk skutsje segeln
tl tl fluorescent merchandisers illuminating
tm tm cokin
tnd tornado mapex tnd drum mapex'wholly
tnf tnf necrosis
today nora
tokio tokyo osaka
toms tom's slayer merciless
toon show per tone
tornado tornado mapex tnd drum
torres torres marques
toscane tuscany
total participated
tourist tourist relaxation
tr tr dremel
trail trail reno lynn storey hart scotland's legends
translate translate iranian
travel travel houses
tri tri lattice
trintella trintella wever
trogir trogir bluesun
tropen tropical tropen het inventaris
tropisch tropical agriculture tropisch
trusted trusted rental motorhome fees
tse's tses tse
tsjechie czech republic
tsjechisch czech
tsjechische czech
tsjecho czechoslovakia
tsjernobyl chernobyl catastrophe repercussions
tsjetsjenie chechnya
tu tu delft
tunesie tunisia
turkije turkey turkey's
turks turkish turks
turkse turkish
ubl ubl ubl's
uen uen muscardini
uk uk dynamite
uma uma gazelles
under six feet armour
unie union european
unified unified apqc
union astronomical
universal universal scheduling
universiteit university
universiteitsmuseum groningen
uri uri oma
url's urls
us u
utrechts utrecht
uv uv chuck
va va fa asset depreciation
vaarvakanties cruise trip motorboat holidaymakers
valley valley napa antelope
valutacode currency
valutafilter currency yen
vazal vassal
vb vb airsuspension
vedische vedic milking naksatra
vega vega albin
vegas vegas las
vegf vegf endothelial ret
venetie venice
verander change
verdrag treaty convention
verenigd united uk kingdom
verenigde united
vergelijk compare
verhandelingen verhandelingen treatises
verkoopopportunities opportunities managing
verlanglijst shopping newsletter wish
verwarm heat
verzending shipping determined quantity total successfully
victor victor emmanuel
victoriaanse victorian
vietnamees vietnamese
vink checkbox
virginia virginia va
vision vision bleak
vk uk
vlaamse flemish
vlaanderen flanders
vladimir vladimir meciar
vlerick vlerick agoria
vliegvissen flyfishing brook gerrit dekker
vm vm noordkaper
vn un u
voetbaltafel foosball
volkenkunde volkenkunde voor
volkenkundig volkenkundig ethnographic van
volkspartij people's
volvo volvo sill
voorspel predict
voorzitter president mr
vpn's vpns
vs u usa vs
vv fcy
vw vw gm espionage
vws welfare ministry
wachters guards
walker walker johnnie
wallstrom wallstrom recognises stead
walter walter roth
warhol warhol lithographs andy
warning warning fates
wars wars awakens
warschau warsaw
watertank tank steering
watts watts intensifies
wauquiez wauquiez centurion
weekly weekly koen timeline
weense vienna viennese
weergaveopties toolbar
weggen maij weggen
wegwijzer guidepost
wells wells harrison
welshe welsh
wenen vienna
wereldculturen cultures
wereldmuseum wereldmuseum leiden
wereldoorlog war
wereldtentoonstelling exhibition
werkstroomgebruikersgroep approvers assigning
werkstroomgebruikersgroepen incremental approver
west west western
wetenschappen sciences science wetenschappen
wheel wheel alloy
who wto disputes
wi wi fi
wien whom blackbody forefathers petitions
wiener wiener fir
willy willy claes
winkelmandje newsletter basket klantenservice directory developments site wish
winterspelen winter olympics olympic nagano
winzip winzip compressed
wireless wireless wlan receiver
wiringin wiringin dthillar
witboek paper
wk cup
wob foi freedom requests
wolfgang wolfgang amadeus labexchange
woo foi freedom request requests
wood wood burns fiona
work work android
workflowgebruiker workflow participates
woud forest
wpa wpa wep
xfce xfce lxde
xl xl robes
xm xm satellite
xml xml schema
xmp xmp sidecar
yahushua yahushua yahuveh
yang yang yin
yin yin yang wallpaperaugust
yokoro yokoro wiwa yorhada anaconda
young brigham
your nu
yubico yubico otp validation
yubikey yubikey hotp
zaire zaire ebola
zeegebied region mediterranean
zeeland zealand zeeland zealand's
zeeuws zeeland sciences
zeeuwsch zeeland
zeilboot boat sailing
zeilvlakte sail measurements steering
zeldzaamheden curiosities cabinet
zendeling missionary zendeling nederlandsch
zhao zhao denouncing
zoe zoe boating
zomerspelen olympics demolished
zoologisch magistra zoological zoologisch yearbook
zsiska zsiska leezza javascript orders
zuid south southern
zuidoost southeast
zuidpool guestbook southpole pole maker
zweden sweden
zweeds swedish rolf diplomat
zweedse swedish sweden
zwitserland switzerland
zwitsers swiss
zwitserse swiss
`;
