"""The provisions of the Public Access and Secrecy Act (OSL, 2009:400) that notes of samverkan mostly come under."""

# Investigation and prevention of crime; intelligence; the individual in crime prevention; in social services; pupils;
# data that would be used against data protection law.
PROVISIONS = (
    "18 kap. 1 § OSL",
    "18 kap. 2 § OSL",
    "35 kap. 1 § OSL",
    "26 kap. 1 § OSL",
    "23 kap. 2 § OSL",
    "21 kap. 7 § OSL",
)
