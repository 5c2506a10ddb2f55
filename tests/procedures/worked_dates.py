"""Dates that forums published or that were worked out by hand from the texts, each as one line of a table.

It exists so that a lawyer can read, and check against the sources, what the procedures are held to. How the
lines become cases is here too; what is asserted of them is in `test_worked_dates`.
"""

from datetime import date, timedelta
from typing import NamedTuple

from core.procedures import Case, Catalogue, Clockwork, Dated, Extension, Published, Toll

_TABLE = """
# Columns: name | procedure [version] | events | variants and changes | steps and their last days | date that was seen,
# published or real, and how many days it lies from the first step's. `opens..due` is a window, `unrolled>due` a roll.
# Changes: toll:FORUM:FIRST+DAYS, toll:FIRST+DAYS@STEP,STEP (no forum), extended:STEP=DATE, published:STEP=DATE.
# Title VII, Super and Special 301, sections 301, 232, 201, 122 and 337: nothing rolls.
W001 | title-vii | identification=1994-07-31 | | sanctions=1994-09-30 consultations=1994-07-31..1994-09-29 | 1994-09-30
W002 | title-vii | review-announced=1994-04-30 | | review=1994-06-29 | 1994-06-30 +1
W003 | title-vii | year-begins=1994-01-01 start-of-1994=1994-01-01 | | report=1994-04-30 general-report=1994-04-30 | \
1994-04-30
W004 | title-vii | identification=1993-06-30 | | sanctions=1993-08-30 consultations=1993-08-29 | 1994-01-20 +143
W004-postponed | title-vii | identification=1993-06-30 | extended:sanctions=1994-01-20 | sanctions=1994-01-20 | \
1994-01-20
W005 | title-vii | identification=1994-07-31 | | sanctions=1994-09-30 | 1994-10-04 +4
W006 | super-301 1994 | nte-report=1994-03-31 | | identify=1994-09-30 | 1994-09-30
super-301-1995 | super-301 1995 | nte-report=1995-03-31 | | identify=1995-09-27 |
super-301-1999 | super-301 1999 | nte-report=1999-03-31 | | identify=1999-04-30 |
W008 | special-301 | identification=2013-05-01 | | initiate=2013-05-31 | 2013-05-30 -1
W009 | special-301 | initiation=2013-05-30 | extra-time | determine=2014-02-28 | 2014-02-28
W009-event | special-301 | initiation=2013-05-30 extra-time-notice=2013-11-01 | | determine=2014-02-28 | 2014-02-28
W009-301 | section-301 | initiation=2013-05-30 | priority-foreign-country extra-time | determination=2014-02-28 | \
2014-02-28
W012 | section-301 | petition-received=2024-03-12 | | petition-decision=2024-04-26 | 2024-04-17 -9
sunday-kept | section-301 | petition-received=2022-01-27 | | petition-decision=2022-03-13 |
W013 | section-301 | initiation=2024-04-17 | | determination=2025-04-17 | 2025-04-17
W014 | section-301 | suspension-begins=2025-11-10 | | suspension=2026-11-09 resumption=2026-11-10 | 2026-11-09
W016 | section-301 | determination=2021-06-02 | delayed | implement=2021-11-29 | 2021-11-29
W017 | section-301 | initiation=2020-06-02 | | determination=2021-06-02 | 2021-06-02
W019 | section-301 | action-effective=2018-07-06 | | four-years=2022-07-05 termination=2022-07-06 \
continuation-request=2022-05-07..2022-07-05 termination-notice=2022-05-06 | 2022-05-07 -59
W022 | section-301 | action-effective=2018-08-23 | | four-years=2022-08-22 continuation-request=2022-06-24..2022-08-22 \
| 2022-06-24 -59
W025 | section-301 | initiation=2017-08-18 | | determination=2018-08-18 | 2018-03-22 -149
W028 | section-232 | determination=2018-03-08 | | implement=2018-03-23 | 2018-03-23
W029 | section-232 | initiation=2018-05-23 | | report=2019-02-17 | 2019-02-17
W032 | section-232 | determination=2025-10-17 | | implement=2025-11-01 | 2025-11-01
agreement | section-232 | determination=2019-05-17 | negotiation | agreement=2019-11-12 other-action=2019-11-13 |
W034 | section-201 | petition-filed=2017-05-17 | | itc-report=2017-11-13 injury=2017-09-14 | 2017-11-13
W038 | section-201 | supplement-requested=2017-11-27 | | supplement=2017-12-27 | 2017-12-27
W040 | section-201 | report-received=2017-11-13 supplement-received=2017-12-27 | | president=2018-01-26 | 2018-01-26
W040-old | section-201 | report-received=2017-11-13 | | president=2018-01-12 |
W042 | section-201 | proclamation=2018-01-23 | | effect=2018-02-07 | 2018-02-07
W043 | section-201 | action-effective=2018-02-07 | | duration=2022-02-06 end=2022-02-07 | 2022-02-06
provisional-relief | section-201 | provisional-relief-proclaimed=2026-01-05 | | provisional-period=2026-07-23 |
W044 | section-201 | action-effective=2018-02-07 | | extension-petition=2021-05-06..2021-08-06 | 2021-08-04 -2
W045 | section-122 | surcharge-effective=2026-02-24 | | surcharge=2026-07-24 | 2026-07-24
W046 | section-337 | president-received=2023-10-26 | | presidential-review=2023-10-27..2023-12-25 \
final=2023-12-26 | 2023-12-25
W048 | section-337 | president-received=2013-06-04 | | presidential-review=2013-08-03 final=2013-08-04 | 2013-08-03
no-violation | section-337 | no-violation=2026-03-02 | | final=2026-03-02 appeal=2026-05-01 |
institution | section-337 | complaint-filed=2026-02-05 | | institution=2026-03-07>2026-03-09 |
review-ends-on-sunday | section-337 | president-received=2021-02-10 | | presidential-review=2021-04-11 |
# Trade promotion authority, USMCA and its forerunner.
W050 | us-tpa | negotiation-notice=2017-05-18 | | negotiations-open=2017-08-16 | 2017-08-16
W054 | us-tpa | intent-notice=2018-08-31 text-published=2018-09-30 | | signature=2018-11-29 | 2018-11-29
W056 | us-tpa | signing=2018-11-30 | | itc-report=2019-03-15 | 2019-03-15
W058 | us-tpa | signing=2018-11-30 | | describe-law-changes=2019-01-29 | 2019-01-29
disapproval | us-tpa | first-house-disapproves=2019-02-01 | | procedural-disapproval=2019-04-01 |
W059 | usmca-joint-review | last-notification=2020-04-24 | | into-force=2020-07-01 | 2020-07-01
W059-treaty | treaty-entry-into-force | last-notification=2020-04-24 | third-month | in-force=2020-07-01 | 2020-07-01
W059-vienna | treaty-entry-into-force | last-notification=2020-04-24 | | in-force=2020-04-24 |
W061 | usmca-joint-review | joint-review-starts=2026-07-01 | | recommendations=2026-06-01 | 2026-06-01
W061-from-force | usmca-joint-review | entry-into-force=2020-07-01 | | recommendations=2026-06-01 | 2026-06-01
W061-from-notice | usmca-joint-review | last-notification=2020-04-24 | | recommendations=2026-06-01 | 2026-06-01
W062 | usmca-joint-review | entry-into-force=2020-07-01 | | term=2036-07-01 | 2036-07-01
joint-review | usmca-joint-review | entry-into-force=2020-07-01 extension-refused=2026-07-01 review-held=2026-07-01 | \
| publish-notice=2025-10-04 report-to-congress=2026-01-02 annual-review=2027-07-01 report-lack-of-agreement=2027-04-22 \
brief-congress=2026-07-21 |
W065 | usmca-ch31 2019 | consultation-request=2023-06-02 | | panel-request=2023-08-16 | 2023-08-16
W066 | usmca-ch31 2019 | consultation-request=2023-06-02 | | consultations-failed=2023-08-17 \
consultation-period=2023-08-16 | 2023-08-17
ch31-2018 | usmca-ch31 2018 | commission-met=2019-03-01 | | panel-request=2019-03-31 |
ch31-perishable | usmca-ch31 2019 | consultation-request=2023-06-02 | perishable | panel-request=2023-07-02 |
W069 | usmca-rrm | review-requested=2022-07-21 | | reply=2022-07-31 | 2022-07-29 -2
nafta-claim | nafta-ch11 | intent-notified=2000-08-01 events-occurred=2000-03-01 | | claim=2000-10-30 |
nafta-late | nafta-ch11 | knowledge=2000-03-01 award=2003-01-15 | not-icsid | limitation=2003-03-01 \
enforcement=2003-04-15 |
national-emergency | us-nea | declared=2025-04-02 | | anniversary=2026-04-02 continuation=2026-01-02..2026-04-01 \
congress-review=2025-10-02 |
section-129 | us-wto-implementation | advice-requested=2020-01-06 commerce-requested=2020-02-03 | \
appellate-body-report | advisory-report=2020-01-27 commerce-determination=2020-08-03 |
# Antidumping and countervailing duties at Commerce and the ITC: stops are added, then rolled once.
W094 | us-ad | initiation=2018-07-10 | | preliminary=2018-11-27 | 2018-11-27
W095 | us-cvd | initiation=2018-07-10 | | preliminary=2018-09-13 | 2018-09-13
W100 | us-cvd | initiation=2020-01-08 | | preliminary=2020-03-13 | 2020-03-13
W103 | us-adcvd-reviews | preliminary-results-published=2007-08-06 | | final-results=2007-12-04 | 2007-12-04
W104 | us-cvd | initiation=2018-11-07 | | preliminary=2019-01-11 | 2018-01-11 -365
W105 | us-ad | initiation=2025-07-15 | toll:Commerce:2025-10-01+47 toll:Commerce:2025-11-17+21 | \
preliminary=2026-02-09 | 2026-02-09
W107 | us-adcvd-reviews | review-published=2008-09-30 | | withdraw-request=2008-12-29 | 2008-12-09 -20
W108 | us-adcvd-reviews | anniversary=2003-08-31 | | request-review=2003-09-02 anniversary-month-ends=2003-08-31 | \
2003-09-02
W114 | us-ad | petition=2021-12-30 | | itc-preliminary=2022-02-13>2022-02-14 initiate=2022-01-19 | 2022-02-14
W116 | us-ad | petition=2025-03-20 | | itc-preliminary=2025-05-04>2025-05-05 initiate=2025-04-09 | 2025-05-05
W117 | us-ad | petition=2025-06-25 | | itc-preliminary=2025-08-09>2025-08-11 initiate=2025-07-15 | 2025-08-11
polling | us-ad | petition=2021-12-30 initiation=2022-02-08 | polling | itc-preliminary=2022-03-05>2022-03-07 |
postponed | us-ad | initiation=2018-07-10 | postponed | preliminary=2019-01-16 notify-postponement=2018-11-07 \
ask-postponement=2018-11-02 |
postponed-into-sunday | us-ad | initiation=2026-01-11 | | preliminary=2026-05-31>2026-06-01 \
notify-postponement=2026-05-11 ask-postponement=2026-05-06 |
customs-untolled | us-ad | preliminary-published=2025-09-15 initiation-published=2025-05-15 | \
toll:Commerce:2025-10-01+47 toll:Customs:2025-10-01+47 toll:2025-10-01+47 | provisional-measures=2026-01-14 \
suspension=2025-09-15 |
anniversary-untolled | us-adcvd-reviews | anniversary=2025-10-15 order-published=2020-10-20 | \
toll:Commerce:2025-10-01+47 toll:2025-10-01+47 | anniversary-month-ends=2025-10-31 fifth-anniversary=2025-10-20 |
court-order | us-adcvd-reviews | contested-published=2026-03-02 order-published=2026-04-01 summons-filed=2026-04-20 | \
affirmative-investigation | court-challenge=2026-05-01 court-complaint=2026-05-20 |
court-scope | us-adcvd-reviews | scope-mailed=2026-04-01 | | court-challenge=2026-05-01 |
court-mexico | us-adcvd-reviews | contested-published=2026-04-01 | canada-mexico | court-time-begins=2026-05-02 \
court-challenge=2026-06-01 |
itc-final | us-ad | preliminary-made=2018-12-03 final-made=2019-05-01 | | itc-final=2019-06-15>2019-06-17 |
final-postponed | us-ad | preliminary-published=2018-12-07 | final-postponed | final=2019-04-21>2019-04-22 |
aligned | us-cvd | companion-final=2019-05-01 | aligned | final=2019-05-01 |
upstream | us-cvd | petition=2018-06-20 | upstream complicated | preliminary=2019-04-26 |
leap-day-order | us-adcvd-reviews | order-published=2020-02-29 | | request-review=2021-03-01 \
anniversary-month-ends=2021-02-28 preliminary-results=2021-10-31>2021-11-01 fifth-anniversary=2025-02-28 \
sunset-initiate=2025-01-29 |
# The WTO: only filings roll.
W074 | wto-dsu | establishment=1996-05-20 | | report-circulated=1997-02-20 | 1997-08-18 +179
W075 | wto-dsu | ab-circulation=1998-01-16 | | ab-adopt=1998-02-15 | 1998-02-13 -2
W077 | wto-dsu | adoption=2012-07-23 | | period-awarded=2012-10-21 | 2012-12-04 +44
DS611 | wto-mpia | notice-of-appeal=2025-04-22 award=2025-07-21 | | award=2025-07-21 intentions=2025-08-20 | 2025-07-21
DS611-dsu | wto-dsu | appeal=2025-04-22 award=2025-07-21 | | ab-limit=2025-07-21 intentions=2025-08-20 |
DS591-last-day | wto-mpia | suspension-effective=2022-09-16 | | notice-of-appeal=2022-10-06 |
DS611-notice | wto-mpia | suspension-effective=2025-03-31 | | notice-of-appeal=2025-04-20>2025-04-22 | 2025-04-22
DS430-referral | wto-dsu | rpt-expiry=2016-06-19 | | suspension=2016-07-19 level-arbitration=2016-08-18 \
ask-suspension=2016-07-09 suspension-agenda=2016-07-08 | 2016-07-19
DS610-lapse | wto-dsu | work-suspended=2024-01-25 | | suspended-work=2025-01-25 panel-lapses=2025-01-26 |
DS597-appeal | wto-dsu | circulation=2022-12-21 | | appeal=2022-12-21..2023-02-19 adopt=2023-02-19 | 2023-01-26 -24
india-safeguard | wto-safeguards | applied=2025-03-12 notice-received=2025-05-09 | | suspension-effect=2025-06-08 \
suspend-by=2025-06-10 last-notice=2025-05-11 | 2025-06-08
four-years | wto-safeguards | applied=2018-02-07 | | initial-period=2022-02-06 total-period=2026-02-06 |
provisional-safeguard | wto-safeguards | provisional-applied=2018-07-18 | | provisional-limit=2019-02-02 \
initial-period=2022-07-17 |
uk-right | gatt-xxviii | action=2025-01-01 | | withdraw-by=2025-07-01 |
uk-right-prolonged | gatt-xxviii | action=2025-01-01 right-prolonged=2025-10-01 | | withdraw-by=2025-10-01 | 2025-10-01
open-season | gatt-xxviii | period-ends=2026-12-31 | | open-season=2026-06-30..2026-09-30 modify=2027-01-01 \
reserve=2026-12-31 |
reserved | gatt-xxviii | period-ends=2026-12-31 reserved=2026-12-01 | | reserved-period=2027-01-01..2029-12-31 |
DS611-second-request | wto-dsu | panel-request=2022-12-08 dsb-meeting=2022-12-20,2023-01-27 | | \
panel-established=2023-01-27 first-hearing=2022-12-20 | 2023-01-27
plain | wto-dsu | receipt=2024-01-08 | | reply=2024-01-18 consultations=2024-02-07 request-panel=2024-03-08 |
urgent | wto-dsu | receipt=2024-01-08 | urgent | reply=2024-01-18 consultations=2024-01-18 request-panel=2024-01-28 |
silent | wto-dsu | receipt=2024-01-08 | silent | request-panel=2024-01-19 |
good-offices | wto-dsu | receipt=2024-01-08 good-offices-begun=2024-01-15 | urgent | request-panel=2024-03-08 |
good-offices-ended | wto-dsu | receipt=2024-01-08 good-offices-begun=2024-01-15 talks-failed=2024-01-20 | urgent | \
request-panel=2024-01-20 |
agenda | wto-dsu | target-meeting=2022-12-20 | | agenda-cut-off=2022-12-09 |
developing-country-stop | wto-dsu | establishment=2024-01-29 composition-and-terms=2024-02-20 | \
toll:2024-03-01+30@report-to-parties,report-circulated,whole-case,reasonable-period-fixed | \
report-to-parties=2024-09-19 report-circulated=2024-11-28 whole-case=2024-11-28 reasonable-period-fixed=2025-05-29 |
ab-rules-2005 | wto-dsu | appeal=2005-03-01 | ab-rules-2005 | other-appeal=2005-03-14 |
appeal-of-prohibited | wto-scm | circulation=2026-01-09 | prohibited | appeal-prohibited=2026-02-08 |
later-date | wto-dsu | circulation=2022-12-21 later-date-decided=2023-04-15 | | appeal=2023-04-15 adopt=2023-04-15 |
status | wto-dsu | rpt-established=2012-12-04 status-meeting=2013-05-24,2013-06-25,2013-07-23 | | \
status-from=2013-06-04 status-item=2013-06-25 status-report=2013-06-15 |
status-next | wto-dsu | rpt-established=2012-12-04 status-meeting=2013-05-24,2013-06-25,2013-07-23 \
next-status-meeting=2013-07-23 | | status-report=2013-07-13 |
halved | wto-scm | receipt=2024-01-10 request-circulated=2024-01-12 establishment=2024-03-25 withdrawal-due=2025-01-31 \
| prohibited | reply=2024-01-15 join=2024-01-17 terms=2024-04-04 level-arbitration=2025-03-02 |
actionable | wto-scm | request=2024-01-08 establishment=2024-03-25 adoption=2024-08-31 | actionable | \
panel-actionable=2024-03-08 composition-actionable=2024-04-09 remove-effects=2025-02-28 |
ad-plain | wto-ad | provisional-applied=2024-03-20 | | provisional-limit=2024-07-20 |
ad-request | wto-ad | provisional-applied=2024-03-20 | exporters-request | provisional-limit=2024-09-20 |
ad-lesser-duty | wto-ad | provisional-applied=2024-03-20 | lesser-duty | provisional-limit=2024-09-20 |
ad-both | wto-ad | provisional-applied=2024-03-20 | exporters-request lesser-duty | provisional-limit=2024-12-20 |
ad-deemed | wto-ad | questionnaire-sent=2024-01-10 | | questionnaire=2024-02-16 |
ad-bound | wto-ad | initiation=2024-01-08 provisional-applied=2024-03-20 | | retroactive-reach=2024-01-08 |
gpa | wto-gpa | circulation=2024-01-08 | | objection=2024-02-22 effect-by-silence=2024-02-23 |
gpa-objected | wto-gpa | circulation=2024-01-08 objection=2024-02-01 | | invoke-arbitration=2024-05-07 \
effect-130=2024-05-17 |
gpa-tenders | wto-gpa | invitation=2024-04-01 | selective e-notice e-documents e-tenders | \
tenders-selective=2024-04-26 |
tprm-1995 | wto-tprm 1995 | reviewed=2012-02-29 | | review=2018-02-28 |
tprm-2019 | wto-tprm 2019 | reviewed=2022-12-14 | four-largest | review=2025-12-14 |
licences-together | import-licensing | applications-closed=2024-03-01 | together | decide=2024-04-30 |
# The European Union, the United Kingdom, treaties and investment.
W087 | eu-cvd 2020 | initiation=2023-10-04 | | conclude=2024-11-04 | 2024-10-29 -6
eu-provisional | eu-cvd 2020 | initiation=2023-10-04 | | provisional-limit=2024-07-04 | 2024-07-04
eu-steel | eu-safeguard | provisional-applied=2018-07-18 applied=2019-02-02 planned-end=2021-06-30 | | \
provisional-limit=2019-02-02 initial-period=2022-07-17 total-period=2026-07-17 |
W088 | art-50-teu | notification=2017-03-29 | | period=2019-03-29 cease=2019-03-30 | 2019-03-29
W089 | art-50-teu | notification=2017-03-29 first-extension=2019-03-22 | | period=2019-04-12 cease=2019-04-13 | \
2019-04-12
W089-approved | art-50-teu | notification=2017-03-29 first-extension=2019-03-22 | agreement-approved | \
period=2019-05-22 |
art-50-second | art-50-teu | notification=2017-03-29 first-extension=2019-03-22 second-extension=2019-04-11 | | \
period=2019-10-31 | 2019-10-31
art-50-ratified | art-50-teu | notification=2017-03-29 first-extension=2019-03-22 second-extension=2019-04-11 \
ratification-completed=2019-06-12 | | period=2019-06-30 cease=2019-07-01 |
art-50-third | art-50-teu | notification=2017-03-29 first-extension=2019-03-22 second-extension=2019-04-11 \
third-extension=2019-10-29 | | period=2020-01-31 cease=2020-02-01 | 2020-01-31
cptpp | treaty-entry-into-force | threshold-notification=2018-10-31 | quorum | in-force=2018-12-30 | 2018-12-30
cptpp-peru | treaty-entry-into-force | own-notification=2021-07-21 | quorum | late-joiner=2021-09-19 | 2021-09-19
tpp-fallback | treaty-entry-into-force | signature=2016-02-04 | tpp | tpp-fallback=2018-04-05 |
us-japan | us-japan-trade-agreement | entry-into-force=2020-01-01 protocol-notified=2022-11-22 \
protocol-date=2023-01-01 | | protocol-in-force=2023-01-01 consultations=2020-05-01 | 2023-01-01
uk-provisional | uk-trade-remedies | initiation=2026-04-09 provisional-notice=2026-06-20 | | \
first-sixty-days=2026-06-07 provisional-from=2026-06-21 |
uk-orangemen | uk-trade-remedies | application-received=2026-07-10 | | tell-secretary=2026-07-15 |
uk-subsidy | uk-trade-remedies | provisional-start=2026-06-21 | subsidy | provisional-term=2026-10-21 |
uk-dumping | uk-trade-remedies | provisional-start=2026-06-21 | | provisional-term=2026-12-21 |
uk-prolonged | uk-trade-remedies | provisional-start=2026-06-21 | prolonged | provisional-term=2027-03-21 |
eu-pre-disclosure | eu-ad 2020 | provisional-duty-planned=2024-10-11 | | pre-disclose=2024-09-13 |
eu-questionnaire | eu-ad 2020 | questionnaire-sent=2024-02-01 | | questionnaire=2024-03-09>2024-03-11 |
icsid-long-stop | icsid 2022 | award=2025-07-04 corruption-discovered=2028-06-01 | | annulment-corruption=2028-07-04 |
icsid-later-stop | icsid 2022 | award=2025-07-04 supplementary-decision=2025-10-02 \
corruption-discovered=2028-09-01 | | annulment-corruption=2028-10-02 supplement=2025-08-18 |
icsid-reset | icsid 2022 | award=2025-07-04 supplementary-decision=2025-10-01 | | annulment=2026-01-29 |
nafta-gates | isds-cooling-off | measure-events=2026-01-02 intent-notice=2026-05-01 | nafta | claim-from=2026-07-30 |
cptpp-received | cptpp-ch28 | request-sent=2026-01-05 | | panel-from=2026-03-13 |
cptpp-perishable | cptpp-ch28 | request-sent=2026-01-05 | perishable | panel-from=2026-02-11 |
"""

_VIEWS = """
# The ITC's views go to Commerce five working days after its vote: name, last day for the vote, day published for them.
W120 2020-03-09 2020-03-16 | W121 2020-03-23 2020-03-30 | W122 2020-04-20 2020-04-27 | W128 2021-02-26 2021-03-05
W130 2021-04-12 2021-04-19 | W137 2022-02-28 2022-03-07 | W138 2022-05-16 2022-05-23 | W140 2022-11-14 2022-11-21
W143 2023-03-06 2023-03-13 | W148 2023-08-28 2023-09-05 | W152 2023-12-01 2023-12-08 | W153 2023-12-11 2023-12-18
W154 2024-02-12 2024-02-20 | W156 2024-04-01 2024-04-08 | W157 2024-04-29 2024-05-06 | W161 2024-06-03 2024-06-10
W163 2024-06-10 2024-06-17 | W164 2025-02-14 2025-02-24 | W165 2025-03-03 2025-03-10 | W166 2025-03-31 2025-04-07
W167 2025-04-14 2025-04-21 | W168 2025-05-02 2025-05-09 | W169 2025-05-05 2025-05-12 | W171 2025-06-09 2025-06-16
W172 2025-08-11 2025-08-18 | W175 2025-09-26 2025-10-03 | W176 2025-10-31 2025-11-07 | W177 2025-11-13 2025-11-20
W178 2026-01-05 2026-01-12 | W179 2026-02-17 2026-02-24 | W181 2026-03-16 2026-03-23
"""


class Expected(NamedTuple):
    """What a step must come to: its last day, and where the line says so, its first or the day counted to."""

    step: str
    due: date
    opens: date | None
    unrolled: date | None


class Worked(NamedTuple):
    """One line of the table."""

    name: str
    procedure: str
    version: str | None
    case: Case
    expected: tuple[Expected, ...]
    seen: date | None
    off: int

    def dated(self) -> dict[str, Dated]:
        """Return the steps of the case by their ids, dated by the shipped procedure."""
        clockwork = Clockwork(CATALOGUE.procedure(self.procedure, version=self.version), self.case)
        return {dated.step.id: dated for dated in clockwork.dates()}


CATALOGUE = Catalogue.shipped()


def case(events: str, given: str = "") -> Case:
    """Return the case of two cells of the table."""
    words = given.split()
    return Case(
        events={name: _days(days) for name, _, days in (word.partition("=") for word in events.split())},
        variants=frozenset(word for word in words if ":" not in word),
        changes=tuple(_change(word) for word in words if ":" in word),
    )


def _days(text: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in text.split(","))


def _change(word: str) -> Toll | Extension | Published:
    sort, _, rest = word.partition(":")
    if sort == "toll":
        stop, _, steps = rest.partition("@")
        forum, _, span = stop.rpartition(":")
        first, _, days = span.partition("+")
        named = tuple(steps.split(",")) if steps else ()
        return Toll(first=date.fromisoformat(first), days=int(days), forum=forum, steps=named)
    step, _, day = rest.partition("=")
    on = date.fromisoformat(day)
    return Extension(step=step, to=on) if sort == "extended" else Published(step=step, on=on)


def _expected(word: str) -> Expected:
    step, _, text = word.partition("=")
    opens, _, due = text.rpartition("..")
    unrolled, _, due = due.rpartition(">")
    first, counted_to = (date.fromisoformat(day) if day else None for day in (opens, unrolled))
    return Expected(step, date.fromisoformat(due), first, counted_to)


def _worked(line: str) -> Worked:
    name, procedure, events, given, expected, seen = (cell.strip() for cell in line.split("|"))
    procedure, _, version = procedure.partition(" ")
    day, _, off = seen.partition(" ")
    steps = tuple(map(_expected, expected.split()))
    on = date.fromisoformat(day) if day else None
    return Worked(name, procedure, version or None, case(events, given), steps, on, int(off or "0"))


def _lines(text: str) -> list[str]:
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _views(cell: str) -> Worked:
    # Counted from the petition 45 days before the vote: the procedure knows the vote as a step, not as an event.
    name, vote, views = cell.split()
    petition = date.fromisoformat(vote) - timedelta(days=45)
    steps = (_expected(f"itc-views={views}"), _expected(f"itc-preliminary={vote}"))
    return Worked(name, "us-ad", None, case(f"petition={petition}"), steps, date.fromisoformat(views), 0)


WORKED = (
    *map(_worked, _lines(_TABLE)),
    *(_views(cell) for line in _lines(_VIEWS) for cell in line.split("|")),
)
