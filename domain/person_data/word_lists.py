"""Words that tell a street, a plate or a surname from what only looks like one."""


def _words(written: str) -> tuple[str, ...]:
    return tuple(written.split())


# A word with a capital that ends so is a street.
STREET_ENDINGS = _words(
    """
    gatan vägen stigen gränd gränden torget backen allén plan leden slingan brinken kajen strand
    """
)
# But not one that ends so: floors, plans on paper, kinds of road.
NO_STREETS = _words(
    """
    aktivitetsplan arbetsplan belysningsplan bemanningsplan beredskapsplan bollplan bottenplan
    budgetplan cykelvägen detaljplan fotbollsplan genomförandeplan gågatan gångvägen handlingsplan
    hanteringsplan huvudgatan idrottsplan infartsvägen insatsplan kommunikationsplan kontrollplan
    krisplan källarplan likabehandlingsplan länsvägen markplan motorvägen ordningsplan projektplan
    riksvägen samverkansplan sidogatan skolplan spelplan säkerhetsplan tidplan tidsplan tillsynsplan
    trygghetsplan tvärgatan uppföljningsplan utbildningsplan utvecklingsplan verksamhetsplan vändplan
    våningsplan årsplan åtgärdsplan översiktsplan
    """
)
# What a street of several words ends with, as in «Johan Skyttes väg» …
LAST_WORDS_OF_STREETS = _words(
    """
    väg gata gränd torg allé stig backe
    """
)
# … and as in «Norra vägen».
SIDES = _words(
    """
    Gamla Nya Stora Lilla Norra Södra Östra Västra Övre Nedre Inre Yttre Långa Korta
    """
)
LAST_WORDS_AFTER_SIDES = _words(
    """
    vägen gatan gränden torget allén stigen backen
    """
)
# With a capital at the beginning of a sentence; no part of a street's name.
PREPOSITIONS = _words(
    """
    På Vid I Längs Från Till Mot Utanför Intill Kring Runt Bakom Framför Hos Mellan Adress
    """
)
# Beginnings of what follows a number that counts something instead of a house.
COUNTED = _words(
    """
    ungdom barn elev person vuxn kvinn män pojk flick bil fordon moped motorcyk A-trakt elsp cyk buss
    gång styck anmäl händels tillfäll brott inbrott kronor procent meter kilometer minut timm timme dag
    dygn veckor månad lykt lamp stolp träd bänk skylt lägenhet hushåll fastighet butik skador klotter
    klagomål samtal synpunkt besök insats kontroll patrull polis vakt ordningsvakt värdar nya nyinkomna
    misstänkta januari februari mars april maj juni juli augusti september oktober november december
    """
)
# Three letters before a number that are no plate: authorities, laws, bodies, currencies, months, words in capitals.
ACRONYMS = _words(
    """
    ADL AND APT ART BAS BBR BEO BHG BRA BRF BUF BUP BUS CAN CET CHF CSN DEL DEN DET DKK DNR DOS DSO DTP
    ECO EKO EMA ENL ESF EST EUR FAS FEB FEM FKU FOM FOU FRA FRE FUF GBP GOD GPS GRU HAN HAR HBT HLR HON
    HSA HSB HSL HUB HUS JAN JUL JUN KAN KAP KBT KFM KFN KLK KOD KOM KOP KPL KRO KSL KSN KST KTH KUB KUT
    LED LGH LOA LOB LOK LPO LPT LSO LSS LSU LUF LUL LUS MAJ MAN MAR MAX MED MER MHZ MJA MOD MOM MSB NBG
    NBK NGO NJA NOA NOK NPF NTF NTU OBS OCH OKT OLL OMR ONS ORG ORT OSA OSL PBL PDF PDL PEP PGA PHO PKT
    PLA PLZ PMF POL POX PPM PTS PUB PUL PUT RAD RAR REF REG RES RKH ROT RPC RSS RUM RUT RXP SAL SAR SBA
    SBF SCB SDF SDN SEK SEP SES SFS SGS SHK SKA SKL SKR SLK SLU SMS SOC SOF SOL SOS SOU SPF SSP STA STF
    STK STR SUA SUB TAB TEL TFN TLM TMF TOM TOR TRE TRH TUB TUM UKL UMO UND UPP URL USB USD USK UTE UTL
    UTR WEB WHO ZON
    """
)
# Surnames that are ordinary words too: at the beginning of a sentence they may be the word.
ORDINARY_WORDS = _words(
    """
    al alm ask asp backe bark berg björk björn blad blom bo boll borg brand bro bror bäck bälte dag dahl
    dal damm duva ek eld fager falk flod fors fri frisk frost glad gran gren grip gård hage hammar
    hassel hav havre hed hjort hjälte holm hård högberg hök kihl klint klöver kniv kraft krok krona kull
    kvist käll kärr lager lejon lilja lind ljung ljus lo lund lärka lång låst löf lönn löv malm mark
    modig mossa mur mård nord norr ny näs oxel park plan rask ren ring ripa ros rosen rot roth råd rönn
    sand sjö skarp skog sköld sol stark sten stjärna strand ström ståhl stål svan svärd säl sälg sätt
    säv tall tapper torn trana träd udd ung vall vass vide vik vinter våg vård äng åker ö öberg öst över
    """
)
