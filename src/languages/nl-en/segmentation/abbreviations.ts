/**
 * Dutch abbreviations written with full stops, grouped by what may come after them, without their last full stop.
 * A lower-case form also stands for its capitalised form (`Dr.`, `O.a.`), never for one in capitals (`ING.` is a bank).
 * Collected by hand from general knowledge of Dutch usage in the Netherlands and Belgium.
 */
function makeSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Something has to follow, so the full stop never ends a sentence. */
export const LEADING = makeSet(`
  a.d.h.v a.g.v a.h.w afd afz b.g.g b.v betr bez bijv bv bijz c.q ca cf cfr circ d.d d.i d.m.v d.w.z dd div e.g
  evt ev event excl exclus gebr gecoörd h.c hoogl i.a i.b.v i.c.m i.e i.g.v i.h.a i.h.b i.h.k.v i.o.m i.o.v i.p.v
  i.r.t i.s.m i.t.t i.v.m i.z i.z.g incl inclus inz k.o.m kath gepens lett m.a.w m.b.t m.b.v m.h.o m.h.o.o
  m.i.v m.m.v m.n m.u.v mbt mbv n.a.v N.B n.b Nb nl o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v ong onv oorspr p.p.v
  plm P.S Ps p.s PS q.q resp rk scil spec t.a.v tav t.b.v tbv t.e.m t.g.v tgv t.h.v t.n.v tnv t.o.v tov t.w tw t.w.v
  u.i v.w.b vgl vlg vlgs vnl voorh voorl voorm vzgr w.g w.o waarsch wrsch z.g zg zgn chr geref herv internat
  interkerk prot techn temp prov fed ned neerl vs vss vv voorz maw dwz ipv ivm dmv oa adhv icm
`);

/** Titles, forms of address and shortened first names: a name follows. */
export const BEFORE_NAME = makeSet(`
  adm aartsb bc bgm brig burgem cdr cpl cpt dhr dr dra drs ds e.h eerw fa fr gebr gen.maj gouv h.h hh hr
  ing ir jhr jkr jkvr jvr kapt kard kol lic lt lt.gen lt.kol maj.gen mej mevr mgr min.pres minr mlle mme mr mrs ms
  mter mw odr rev sgt st ste mt ft vice-adm wed weth z.e z.e.h z.em z.exc zr wnd
  Z.M Z.K.H Z.H Z.D.H H.M H.K.H H.D E.H Z.E.H Z.Em Z.Exc H.Exc HH.MM ZKH HKH
  alb alph bern cath chr corn edw elis ferd geo gerh guill heinr hend hendr herm hub ign jac jacq joh johs jul lamb
  laur leop lod ludw matth nic nicol petr ph rud seb steph th theod thos vinc wilh wm
`);

/** Shortened parts of names, only with a capital: `Kon. Ned. Akad.`, `Warner Bros. Pictures`. */
export const INSIDE_NAME = makeSet(`
  Acad Afd Akad Alg Amst Antw Assoc Bibl Bros Cath Centr Chr Coll Comm Conf Dem Dep Dept Distr Fac Fed Geref Herv Hist Inst
  Int Intern Internat Intl Kantong Kath Kon Maatsch Mij Mil Min Mun Mus Nat Ned Ndl Onderw Openb Prot Prov
  Rechtb Rep Rijksuniv Rott Soc Techn Tijdschr Univ Ver Verz Vl Wetensch
`);

/** A number, a Roman numeral or a letter follows. */
export const BEFORE_NUMBER = makeSet(`
  aant afb afl alin appl art artt bijl bl bldz blz bz ca dl dln fig figg fol hfd hfdst hfst hst jg jrg kamerst
  kmst max min nos noot nr nrs overw p pag pagg par pp rek rov r.o sect tst stb stcrt telnr trb vlgnr
  volgnr zaaknr gem gld hfl bfr fr jo
`);

/** May be the last word of a sentence. */
export const CLOSING = makeSet(`
  a.i a.m a.s a.u.b aub al b.c btw c.a c.s d.v e.a e.d e.e.a e.k e.o e.v e.v.a enz enzv et.al etc f.f h.t.l i.b i.c
  ibid id inbegr inw j.l jl k.k l.l ll l.s m.i m.k m.m m.v mld mln mil milj miljd mio mrd n.a n.m n.n n.o n.o.t.k
  n.v.t n.w n.Chr n.chr nC o.c o.i o.i.d o.o.v o.t.t o.v.t o.w p.a p.d p.j p.k p.m p.mnd p.n p.o p.p p.p.p.d p.p.p.n
  p.st p.t p.u p.w q.e.d r.i.p r.k r.s.v.p s.a s.l s.s s.s.t.t s.v.p svp t.a t.z.t tzt u.a u.s v.a v.b v.Chr v.chr
  vC v.g.g v.h v.j v.k v.l.n.r v.m v.o.n v.r.n.l v.t v.t.t v.v v.v.t w.a w.v.t.t.k z.a z.b.b.h.h z.d z.g.a.n z.i z.j
  z.k z.n z.o z.o.z z.p z.s.m z.w zw jr sr geb gest overl kcal mnd dgn wkn gr secs pct proc stks bvba cvba nv vof vzw
  co corp ltd inc plc esq hr.ms A.D B.C M.A M.Sc B.A B.Sc LL.M LL.B M.D Ph.D PhD M.B.A h.t.t m.g W.v.Sr
  W.v.Sv W.v.K B.W Sr Sv Rv Awb Wvk alg inh
`);

/** Their capitalised forms are first names, so in mid-sentence they are no abbreviations. */
export const FIRST_NAMES = makeSet('max jo jan al ed sep jos mar');

/** Units of measure: after a number they may end the sentence, elsewhere they are plain words or initials. */
export const UNITS = makeSet(`
  m km hm cm mm kg g gr mg l ml dl cl hl ha h u s sec min mnd jr j st kB mb gb tb kw mw kWh V A W hz khz mhz ghz t pk cc
  bar ft in c C F mln mld mil milj mrd inw pct
`);

export const MONTHS_SHORT = makeSet('jan feb febr mrt apr jun jul aug sep sept okt nov dec');
export const DAYS_SHORT = makeSet('ma di wo do vr za zo maa din woe don vrij zat');
export const MONTHS = makeSet(`
  januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun
  jul aug sep sept okt nov dec
`);

/** Also plain words: a title only when no article stands before and no opening word behind. */
export const WORD_OR_TITLE = makeSet(
  'ambt br em gem gen kap maj min past pr pres prof sen secr staatssecr burg schep luit',
);

/** Also plain words: an abbreviation only in an aside, after a bracket or comma: `(red. Jan Smit)`, `(lat. Canis lupus)`. */
export const WORD_OR_ASIDE = makeSet(`
  afk arab arr bew comp dir du ed eds eng fr geb gest gr hebr hgd hs ill it ital jap lat mod mv ndl ned nw onr 
  overl port prod red reg russ sp syn tek uitg vert verz vz wnd chin skr mnl ohd got get
`);

/** Also plain words: an abbreviation only before a number in a reference: `vol. 3, p. 12`. */
export const WORD_OR_REFERENCE = makeSet(
  'bl bijl cat deel fig kol lid no op par ref reg sec sub tab tel vol vers',
);

/** Initialisms of countries and bodies: they end sentences freely and stand before no name. */
export const BODIES = makeSet('V.S U.S.A V.N E.U U.K S.U V.K D.D.R B.R.D E.E.G U.S.S.R C.I.A F.B.I V.A.E');

/** Company forms: before a name (`de N.V. Gasunie`) or behind it (`Philips N.V.`). */
export const COMPANY_FORMS = makeSet('N.V B.V V.O.F C.V S.A B.V.B.A A.G V.Z.W');

/** Nouns that carry a letter as a label: in `plan B.` the letter is no initial. */
export const LABELLED = makeSet(`
  afdeling akte artikel bijlage bloedgroep blok categorie cel deel divisie fase factor figuur formulier gate gebouw graad
  graden griep groep hal hepatitis influenza kanaal kant klasse kolom letter lid lijn locatie model niveau noot onder
  onderdeel optie perron plan ploeg poule punt rang rijbewijs route rubriek ruimte scenario sectie serie sub tabel team
  terminal toren traject type uitgang vak variant versie vitamine vitaminen vleugel zaal zone
`);

/** Names that end in an exclamation or question mark. */
export const MARKED_NAMES: readonly string[] = [
  'Airplane!',
  'Hello, Dolly!',
  'Ik hou van Holland!',
  'Jeopardy!',
  'Joomla!',
  'Kahoot!',
  'Mamma Mia!',
  'Moulin Rouge!',
  'Oei, ik groei!',
  'Oklahoma!',
  'Panic!',
  'Therapy?',
  'Weet Ik Veel!',
  'Wham!',
  'Wie ben ik?',
  'Wie is de Mol?',
  'Yahoo!',
];
