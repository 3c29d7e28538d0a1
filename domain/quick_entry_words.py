"""How people write the words of the situation picture in a hurry: categories, trends, colours, sources.

Only words that mean one thing. «inbrott», «stöld», «narkotika» and «ungdomar» alone say too little and are not here.
Everything is folded (``swedish.py``); phrases are parted by semicolons.
"""

from domain.situation import Severity, Trend


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# By the category's name in point_categories.py. Its own name and the inflections of it need not be here.
CATEGORY_PHRASES = {
    "anlagd brand": (
        "anlagda bränder;anlagda brander;mordbrand;mordbränder;bilbrand;bilbränder;mopedbrand;"
        "containerbrand;containerbränder;brand;branden;bränder;bränderna;eldning;eldat;eldade;"
        "brinnande papperskorg"
    ),
    "arbetslivskriminalitet": "svartarbete;människoexploatering;a-krim;akrim;arbetslivsbrott",
    "arrangemang": "evenemang;evenemanget",
    "bostadsinbrott": "lägenhetsinbrott;villainbrott;inbrott i bostad",
    "brott mot äldre (bedrägeri)": (
        "bedrägeri mot äldre;bedrägerier mot äldre;äldrebedrägeri;äldrebedrägerier;brott mot äldre;"
        "vårdbedrägeri;vårdbedrägerier;lurade äldre;äldre lurade;bedrägeriförsök mot äldre;"
        "telefonbedrägeri;telefonbedrägerier"
    ),
    "buskörning": (
        "buskör;buskörs;buskörningar;busåkning;moped;mopeder;mopeden;mopederna;mopedkörning;"
        "mopedåkning;epa;epor;epa-traktor;epa-traktorer;epatraktor;epatraktorer;a-traktor;a-traktorer;"
        "atraktor;atraktorer;elsparkcykel;elsparkcyklar;crosscykel;crosscyklar;fyrhjuling;"
        "fyrhjulingar;fortkörning;fortkörningar"
    ),
    "butiksstöld": "snatteri;snatterier;snattat;stöld i butik;stölder i butik;butiksstölderna",
    "cykelstöld": (
        "stulna cyklar;stulen cykel;cyklar stulna;cykel stulen;stöld av cykel;stöld av cyklar;"
        "stölder av cyklar"
    ),
    "fordonsbrott": (
        "bilinbrott;bilstöld;bilstölder;stulen bil;stulna bilar;mopedstöld;mopedstölder;mc-stöld;"
        "mc-stölder;katalysatorstöld;katalysatorstölder"
    ),
    "frånvaro i skolan": "skolfrånvaro;skolfrånvaron;skolk;skolkar;skolkande;frånvaro;frånvaron",
    "fyrverkeri och bangers": (
        "fyrverkeri;fyrverkerier;fyrverkerierna;bangers;banger;smällare;raketer;pyroteknik;nyårsraketer"
    ),
    "fältinsats": "fältinsatser;fältinsatsen",
    "hatbrott": "hatbrottet;hatbrotten",
    "hot och ofredande": (
        "hot;hotet;hoten;hotad;hotade;hotats;hotfull;hotfulla;ofredande;ofredanden;ofredad;ofredats;ofredat"
    ),
    "händelse i/kring skola": (
        "händelse i skola;händelse kring skola;händelser i skola;händelser kring skola;"
        "händelse i skolan;händelser i skolan;händelse kring skolan;händelser kring skolan;"
        "händelse vid skola;skolbråk;bråk i skolan"
    ),
    "kamera": "kameror;kameran;kamerabevakning;kameraövervakning",
    "klotter": (
        "klottret;klottrat;klottrats;klottrad;klottrade;klottrar;klottra;nedklottrat;nedklottrad;"
        "nerklottrat;graffiti;taggat"
    ),
    "källar-/vindsinbrott": (
        "källarinbrott;källarinbrotten;vindsinbrott;vindsinbrotten;förrådsinbrott;"
        "källarförrådsinbrott;källar- och vindsinbrott;källar och vindsinbrott"
    ),
    "langning": "langar;langare;langat;alkohollangning;spritlangning;langning av alkohol;hembränt",
    "narkotikabruk på allmän plats": (
        "narkotikabruk;drogbruk;narkotikamissbruk;öppet narkotikabruk;öppet missbruk;haschrökning;"
        "cannabisrökning;röker hasch;röker cannabis;röker på;kanyler;sprutor;narkotikaanvändning"
    ),
    "nedskräpning och dumpning": (
        "nedskräpning;nedskräpningen;nerskräpning;nedskräpat;nerskräpat;skräp;skräpet;skräpigt;"
        "dumpning;dumpat;dumpad;dumpade;sopdumpning;dumpning av sopor;dumpade sopor;grovsopor;sopor"
    ),
    "nyrekrytering": (
        "nyrekryteringen;rekrytering;rekryteringen;rekryteras;rekryterar;rekryterats;"
        "rekryteringsförsök;värvning;värvas"
    ),
    "olovlig bosättning": (
        "olovliga bosättningar;bosättning;bosättningar;tältläger;tältlägret;boplats;boplatser;olovlig boplats"
    ),
    "ordningsvakt": "ordningsvakter;ordningsvakten;ordningsvakterna",
    "otillåten påverkan": (
        "påtryckning;påtryckningar;hot mot tjänsteman;hot mot tjänstemän;hot mot personal"
    ),
    "otrygg plats": (
        "otrygga platser;otrygg;otryggt;otrygga;otryggare;otrygghet;otryggheten;dålig belysning;"
        "bristande belysning;trasig belysning;släckt belysning;belysning trasig;belysningen trasig;"
        "belysningen släckt;belysning saknas;mörkt;skymd sikt;dålig sikt;ödslig plats;ödsligt"
    ),
    "personrån": (
        "personrånet;rån;rånet;rånen;rånad;rånade;rånats;rånförsök;ungdomsrån;ungdomsrånen;"
        "väskryckning;väskryckningar"
    ),
    "platssamverkan": "platssamverkansmöte",
    "polisinsats": "polisinsatser;polisinsatsen;razzia;razzior;tillslag",
    "samling som stör ordningen": (
        "samling;samlingar;samlingen;folksamling;folksamlingar;störande samling;störande samlingar;"
        "samlingar som stör;samling som stör;samlingar som stör ordningen;ordningsstörning;"
        "ordningsstörningar"
    ),
    "skadegörelse": (
        "skadegörelser;skadegörelsen;skadegörelserna;skadegjort;vandalisering;vandaliserat;"
        "vandaliserad;vandaliserade;vandalism;krossad ruta;krossade rutor;krossat glas;rutor krossade;"
        "fönsterkross;krossade fönster;sönderslagen;sönderslaget;sönderslagna"
    ),
    "skjutning eller sprängning": (
        "skjutning;skjutningar;skjutningen;skottlossning;skottlossningar;sprängning;sprängningar;"
        "sprängningen;detonation;detonationer;explosion;explosioner;skjutning/sprängning"
    ),
    "svartklubb eller trygghetsbolag": (
        "svartklubb;svartklubbar;svartklubben;trygghetsbolag;trygghetsbolaget"
    ),
    "trygghetsvandring": "trygghetsvandringar;trygghetsvandringen;trygghetsvandringarna",
    "ungdomar som stör": (
        "ungdomar stör;störande ungdomar;stökiga ungdomar;ungdomar stökar;ungdomsgäng;ungdomsgänget;"
        "ungdomsstök;ungdomar som stökar;ungdomar som bråkar;ungdomar bråkar;bråkiga ungdomar;"
        "unga som stör;unga stör;ungdomsstörningar"
    ),
    "våld i nära relation (statistik)": "våld i nära relation;våld i nära relationer;relationsvåld",
    "våld i offentlig miljö": (
        "våld i offentliga miljöer;slagsmål;slagsmålet;misshandel;misshandeln;misshandlad;"
        "misshandlades;misshandlar;gatuvåld;knivskärning;knivhuggning;knivdåd;gruppvåld"
    ),
    "våldsbejakande extremism": "extremism;extremismen;extremistisk propaganda;vbe",
    "välfärdsbrott": "välfärdsbrotten;bidragsbrott;assistansfusk;bidragsfusk;välfärdsbrottslighet",
    "åtgärdad plats": (
        "åtgärdade platser;åtgärdad belysning;belysning åtgärdad;belysningen åtgärdad;lagad belysning;"
        "belysning lagad"
    ),
    "öppen narkotikahandel": (
        "narkotikahandel;narkotikahandeln;öppna narkotikahandeln;droghandel;drogförsäljning;"
        "narkotikaförsäljning;narkotikaförsäljningen;öppen drogförsäljning;öppen droghandel;"
        "knarkhandel;knarkförsäljning;knarklangning;narkotikalangning;droglangning;"
        "langning av narkotika;säljer narkotika;säljs narkotika;säljer droger;säljs droger;"
        "knarkaffärer;drogaffärer"
    ),
}

# What a burglary (inbrott) is called by where it happens; the word for where may be the place as well.
BURGLARIES = ("inbrott", "inbrotten", "inbrottet", "inbrottsförsök")
PLACES_OF_BURGLARIES = {
    "källar-/vindsinbrott": (
        "källare källaren källarförråd källarförråden källargång källargången källargångar "
        "källargångarna vind vinden vindsförråd förråd"
    ),
    "bostadsinbrott": "lägenhet lägenheter lägenheten villa villor villan bostad bostäder radhus",
    "fordonsbrott": "bil bilar bilen fordon",
}

TREND_PHRASES = {
    Trend.INCREASED: (
        "ökat;har ökat;ökar;ökade;ökad;ökning;ökning av;en ökning;ökande;ökat antal;ökande antal;fler;allt fler;"
        "fler än tidigare;fler än vanligt;mer än tidigare;mer än vanligt;värre;har blivit värre;"
        "blivit värre;oftare;ökad mängd;tilltagande;tilltar;tilltagit;stigande;eskalerat;eskalerar;"
        "uppåt"
    ),
    Trend.DECREASED: (
        "minskat;har minskat;minskat antal;minskar;minskade;minskad;minskning;minskning av;en minskning;minskande;"
        "färre;färre än tidigare;färre än vanligt;mindre än tidigare;mindre än vanligt;lugnare;"
        "blivit lugnare;har blivit lugnare;lugnat ner sig;lugnat sig;avtagande;avtar;avtagit;"
        "blivit bättre;har blivit bättre;nedåt"
    ),
    Trend.UNCHANGED: (
        "oförändrat;oförändrat läge;oförändrad;oförändrade;är oförändrat;som tidigare;som förut;som vanligt;"
        "som förra veckan;samma som tidigare;samma som förut;samma läge;samma nivå;ingen förändring;"
        "ingen skillnad;fortsatt samma;status quo;lika mycket"
    ),
    Trend.NEW: (
        "nytt;nytt fenomen;ny företeelse;nya företeelser;nytt problem;ny plats;nytillkommet;"
        "nyuppkommet;inte sett tidigare"
    ),
    Trend.UNKNOWN: "okänd trend;trend okänd;oklar trend;trend oklar",
}

# Only the bare form: «gula huset» and «röda linjen» are no judgements.
SEVERITY_WORDS = {"grön": Severity.GREEN, "gul": Severity.YELLOW, "röd": Severity.RED}
SEVERITY_BEFORE = ("allvar", "allvarsgrad", "allvarlighetsgrad", "bedömning", "bedömt", "nivå", "läge")

# These hold a word of the lists above and mean something else, or the contrary.
NOT_MEANT = (
    "på nytt;ett nytt;nytt år;inte ökat;inte minskat;inte fler;inte färre;inte värre;inte bättre;"
    "inte lugnare;har inte ökat;har inte minskat;ej ökat;ej minskat;varken ökat;varken minskat;"
    "ingen ökning;ingen minskning;inte otryggt;inte otrygg;inga hot;röda korset;röd linje;grön linje;"
    "rött ljus;en röd;en grön;en gul;inget nytt;något nytt;nytt förslag;bättre belysning;inte nytt;"
    "inga rån"
)

# Whom people mean by these words, by what the party's name begins or holds. Only when it is one party alone.
SOURCE_PHRASES = {
    "lokalpolis": "polisen;polis;lokalpolisen;kommunpolisen;områdespolisen;lpo",
    "utbildningsförvaltning": "skolan;utbildning",
    "bostad": "bostadsbolaget;bostadsbolag;hyresvärden",
    "stadsdelsförvaltning": "förvaltningen;stadsdelsförvaltningen;sdf;fältarna;fältassistenterna;fältgruppen",
    "fastighetsägar": "fastighetsägarna;fastighetsägare;fastighetsägaren",
    "kollektivtrafik": "sl;kollektivtrafiken",
    "brandförsvar": "räddningstjänsten;brandkåren;brandförsvaret",
}
SOURCE_BEFORE = (
    "enligt",
    "källa",
    "från",
    "uppgift från",
    "uppgifter från",
    "tips från",
    "rapport från",
    "anmält av",
)
SOURCE_AFTER = ("uppger", "rapporterar", "meddelar", "säger", "larmar", "berättar")
# These may as well be the place itself.
SOURCES_THAT_ARE_PLACES = frozenset({"skolan"})
# Words that stand in the names of parties and tell none of them apart.
COMMON_IN_PARTY_NAMES = _words(
    "lokalpolisområde polisområde polisregion polisen polis stadsdelsförvaltning förvaltning "
    "förvaltningen stadsdelsnämnd kommun kommunen stad staden stads stockholm stockholms region "
    "svenska exempel fiktiv samverkan kommunalt kommunala lokala lokalt bostadsbolag bolag nämnd "
    "enheten enhet avdelningen centrala centrum parkering avfall vatten för och i av mot norra södra "
    "västra östra förening föreningen skola skolan fastigheter bostäder park område"
)
# Short ways to write the beginning of a party's name.
PARTY_BEGINNINGS = {
    "lokalpolisområde": ("lpo", "polisen", "polisen i", "lokalpolisen", "lokalpolisen i", "lokalpolisområde")
}

AREA_BEFORE = ("område", "omr", "prioriterat område", "samverkansområde", "po")
COMMON_IN_AREA_TITLES = _words(
    "arbete arbetet riktat riktade avgränsade särskilt utsatta sårbara områden området mot och för "
    "inom lokala lokalt platser insatser otrygga otrygghet trygghet ungas ungdomar ordning skola "
    "skolan plats"
)

# Ordinary words that are one letter from a word of the lists or from a district, and no slips of the pen.
NO_TYPOS = _words(
    "första forsta minska minskas skadan skolor skolans polisens platsen platser samlar samlas samlat "
    "samtal hotell hotellet handel handeln branden ordning ordningen kameran moppen bättra lugnar "
    "lugnast snabbare värsta största minsta kanske tidigt tidiga öppnat öppnar rånare råning rikare "
    "rinken vandra vandrar vandring rekryter raketen insats insatser insatsen gården gårdens torget "
    "parker parken mobbning boendet boende branda brända skutan skriver bilder bilderna bänkar högdel "
    "vinster farstun kistan stället ställer larmar rapport personal personer plastar planen lekande "
    "lekplats sträng hoppas"
)

PLACE_PREPOSITIONS = _words(
    "i på vid hos kring runt längs bakom utanför nära intill genom mellan framför under inne"
)
# After these somebody is spoken of or a place, not the one who tells.
NOT_BEFORE_A_SOURCE = PLACE_PREPOSITIONS | {"till", "mot", "med", "av", "för", "om", "efter", "före", "innan"}
# After these a period is what another is compared with, or where it begins or ends.
NOT_BEFORE_A_PERIOD = _words("med mot än efter före innan")
# These say where in relation to the place, and belong to it.
KEPT_PREPOSITIONS = _words("kring runt längs bakom utanför nära intill mellan framför under")
WHOLE_PLACES = (
    "hela stadsdelen;hela stadsdelsområdet;hela området;samtliga grundskolor;allmänna kommunikationer;"
    "i anslutning till stationen"
)
TIME_PREPOSITIONS = _words("på under i om vid den sedan mest främst")
