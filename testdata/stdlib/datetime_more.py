# allow: clock=2024-01-01T00:00:00Z
import datetime as module
import warnings
from datetime import date, datetime, time, timedelta, timezone, tzinfo

warnings.simplefilter('ignore')
d = datetime(2021, 3, 4, 5, 6, 7, 8, tzinfo=timezone(timedelta(hours=2), 'X'), fold=1)
print(d.minute, d.second, d.microsecond, d.fold, d.tzinfo, d.timetz(), d.time(), tuple(d.utctimetuple()), d.utcoffset(), d.dst(), d.tzname())  # expect: 6 7 8 1 X 05:06:07.000008+02:00 05:06:07.000008 (2021, 3, 4, 3, 6, 7, 3, 63, 0) 2:00:00 None X
t = time(5, 6, 7, 8, tzinfo=timezone.utc, fold=1)
print(t.hour, t.minute, t.second, t.fold, t.tzinfo, repr(t), t.replace(minute=1, fold=0))  # expect: 5 6 7 1 UTC datetime.time(5, 6, 7, 8, tzinfo=datetime.timezone.utc, fold=1) 05:01:07.000008+00:00
print(datetime.utcfromtimestamp(0), type(datetime.utcnow()), datetime.utcfromtimestamp(1.5))  # expect: 1970-01-01 00:00:00 <class 'datetime.datetime'> 1970-01-01 00:00:01.500000
print(timezone.utc.fromutc(datetime(2000, 1, 1, tzinfo=timezone.utc)), repr(d))  # expect: 2000-01-01 00:00:00+00:00 datetime.datetime(2021, 3, 4, 5, 6, 7, 8, fold=1, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200), 'X'))
z = timezone(timedelta(hours=-5))
print(z.fromutc(datetime(2000, 1, 1, tzinfo=z)))  # expect: 1999-12-31 19:00:00-05:00


class Eastern(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=-5) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1) if 4 <= dt.month < 11 else timedelta(0)

    def tzname(self, dt):
        return 'EDT' if self.dst(dt) else 'EST'


e = Eastern()
for month in (1, 7):
    u = datetime(2020, month, 1, 12, tzinfo=timezone.utc)
    print(u.astimezone(e), u.astimezone(e).tzname(), e.fromutc(datetime(2020, month, 1, 12, tzinfo=e)), u.astimezone(e).astimezone(timezone.utc) == u)
# expect: 2020-01-01 07:00:00-05:00 EST 2020-01-01 07:00:00-05:00 True
# expect: 2020-07-01 08:00:00-04:00 EDT 2020-07-01 08:00:00-04:00 True
for bad in (lambda: e.fromutc(datetime(2020, 1, 1)), lambda: timezone.utc.fromutc(1), lambda: z.fromutc(datetime(2000, 1, 1, tzinfo=timezone(timedelta(hours=-5)))), lambda: tzinfo().utcoffset(None), lambda: e.fromutc(5)):
    try:
        bad()
    except Exception as x:
        print(type(x).__name__, x)
# expect: ValueError fromutc: dt.tzinfo is not self
# expect: TypeError fromutc: argument must be a datetime
# expect: ValueError fromutc: dt.tzinfo is not self
# expect: NotImplementedError a tzinfo subclass must implement utcoffset()
# expect: TypeError fromutc: argument must be a datetime
print(sorted(set(module.__all__)), isinstance(e, tzinfo), date(2020, 1, 1).isocalendar())  # expect: ['MAXYEAR', 'MINYEAR', 'UTC', 'date', 'datetime', 'time', 'timedelta', 'timezone', 'tzinfo'] True datetime.IsoCalendarDate(year=2020, week=1, weekday=3)
