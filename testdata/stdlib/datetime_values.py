from datetime import datetime, date, time, timedelta, timezone, tzinfo, MINYEAR, UTC
import datetime as dtm


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


d = date(2024, 2, 29)
print(d, repr(d), d.year, d.month, d.day, d.weekday(), d.isoweekday(), d.toordinal(), d.isocalendar(), d.isocalendar().week, d.ctime())  # expect: 2024-02-29 datetime.date(2024, 2, 29) 2024 2 29 3 4 738945 datetime.IsoCalendarDate(year=2024, week=9, weekday=4) 9 Thu Feb 29 00:00:00 2024
print(d + timedelta(days=1), d - timedelta(weeks=1), date(2024, 3, 1) - d, d < date(2024, 3, 1), d == date(2024, 2, 29), d.replace(year=2023, day=1), hash(d) == hash(date(2024, 2, 29)))  # expect: 2024-03-01 2024-02-22 1 day, 0:00:00 True True 2023-02-01 True
print(d.strftime('%Y/%m/%d %A %j %U %b %%'), f'{d:%d.%m.%y}', format(d), d.isoformat(), date.fromisoformat('2024-12-25'), date.fromordinal(738000), date.fromisocalendar(2024, 1, 1))  # expect: 2024/02/29 Thursday 060 08 Feb % 29.02.24 2024-02-29 2024-02-29 2024-12-25 2021-07-29 2024-01-01
t = datetime(2024, 1, 15, 13, 45, 30, 123456)
print(t, repr(t), t.date(), t.time(), t.hour, t.microsecond, t.isoformat(), t.isoformat(' ', 'minutes'), t.isoformat(timespec='milliseconds'))  # expect: 2024-01-15 13:45:30.123456 datetime.datetime(2024, 1, 15, 13, 45, 30, 123456) 2024-01-15 13:45:30.123456 13 123456 2024-01-15T13:45:30.123456 2024-01-15 13:45 2024-01-15T13:45:30.123
print(t + timedelta(hours=12), t - datetime(2024, 1, 1), t > datetime(2024, 1, 15), t.replace(hour=0, microsecond=0), t.timetuple().tm_yday, t.strftime('%H:%M:%S.%f %I%p %a %d %B %y'))  # expect: 2024-01-16 01:45:30.123456 14 days, 13:45:30.123456 True 2024-01-15 00:45:30 15 13:45:30.123456 01PM Mon 15 January 24
print(datetime.strptime('2023-07-04 09:05', '%Y-%m-%d %H:%M'), datetime.strptime('4 Jul 23 9PM', '%d %b %y %I%p'), datetime.strptime('12/31/99', '%m/%d/%y'), datetime.strptime('2024-01-01T00:00:00+0530', '%Y-%m-%dT%H:%M:%S%z'))  # expect: 2023-07-04 09:05:00 2023-07-04 21:00:00 1999-12-31 00:00:00 2024-01-01 00:00:00+05:30
print(datetime.fromisoformat('2024-01-15T13:45:30'), datetime.fromisoformat('2024-01-15 13:45:30.5+02:00'), datetime.fromisoformat('20240115T134530Z'), datetime.fromisoformat('2024-01-15'), datetime.fromisoformat('2024-W03-1'))  # expect: 2024-01-15 13:45:30 2024-01-15 13:45:30.500000+02:00 2024-01-15 13:45:30+00:00 2024-01-15 00:00:00 2024-01-15 00:00:00
print(datetime.combine(d, time(1, 2)), datetime.fromtimestamp(0, timezone.utc), datetime(1970, 1, 2, tzinfo=timezone.utc).timestamp(), datetime.fromtimestamp(1.5, UTC), datetime.min, datetime.max)  # expect: 2024-02-29 01:02:00 1970-01-01 00:00:00+00:00 86400.0 1970-01-01 00:00:01.500000+00:00 0001-01-01 00:00:00 9999-12-31 23:59:59.999999
z = timezone(timedelta(hours=2))
a = datetime(2024, 6, 1, 12, tzinfo=z)
print(a, repr(a), a.utcoffset(), a.tzname(), a.astimezone(timezone.utc), a == datetime(2024, 6, 1, 10, tzinfo=UTC), a - datetime(2024, 6, 1, tzinfo=UTC), a.dst(), z, repr(z))  # expect: 2024-06-01 12:00:00+02:00 datetime.datetime(2024, 6, 1, 12, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))) 2:00:00 UTC+02:00 2024-06-01 10:00:00+00:00 True 10:00:00 None UTC+02:00 datetime.timezone(datetime.timedelta(seconds=7200))
print(timezone.utc, repr(timezone.utc), timezone(timedelta(hours=-5, minutes=-30)), timezone(timedelta(hours=1), 'CET'), timezone(timedelta(0)) is timezone.utc, a.strftime('%z %Z'), a.astimezone(timezone(timedelta(hours=-3))).isoformat())  # expect: UTC datetime.timezone.utc UTC-05:30 CET True +0200 UTC+02:00 2024-06-01T07:00:00-03:00
w = time(9, 5, 7, 8)
print(w, repr(w), w.replace(minute=0), w < time(10), w.isoformat('seconds'), time.fromisoformat('04:23:01.000384'), time(1, tzinfo=z), w.strftime('%H-%M'), time.min, time.max, bool(time(0)))  # expect: 09:05:07.000008 datetime.time(9, 5, 7, 8) 09:00:07.000008 True 09:05:07 04:23:01.000384 01:00:00+02:00 09-05 00:00:00 23:59:59.999999 True
e = timedelta(days=1, hours=2, minutes=3, seconds=4, milliseconds=5, microseconds=6)
print(e, repr(e), e.days, e.seconds, e.microseconds, e.total_seconds(), -e, abs(-e), e * 2, e / 2, e // 2, e / timedelta(hours=1), e % timedelta(hours=1), divmod(e, timedelta(hours=1)))  # expect: 1 day, 2:03:04.005006 datetime.timedelta(days=1, seconds=7384, microseconds=5006) 1 7384 5006 93784.005006 -2 days, 21:56:55.994994 1 day, 2:03:04.005006 2 days, 4:06:08.010012 13:01:32.002503 13:01:32.002503 26.051112501666665 0:03:04.005006 (26, datetime.timedelta(seconds=184, microseconds=5006))
print(timedelta(weeks=1), timedelta(hours=25), timedelta(seconds=-1), repr(timedelta(seconds=-1)), timedelta(1.5), timedelta(0), repr(timedelta()), timedelta(days=2) > timedelta(days=1), timedelta(1) == timedelta(hours=24), bool(timedelta()), e * 1.5, timedelta(microseconds=0.5), timedelta(microseconds=1.5))  # expect: 7 days, 0:00:00 1 day, 1:00:00 -1 day, 23:59:59 datetime.timedelta(days=-1, seconds=86399) 1 day, 12:00:00 0:00:00 datetime.timedelta(0) True True False 1 day, 15:04:36.007509 0:00:00 0:00:00.000002
print(sum([timedelta(1), timedelta(2)], timedelta()), max(timedelta(1), timedelta(2)), timedelta.max, timedelta.min, timedelta.resolution, e // timedelta(seconds=7), hash(timedelta(1)) == hash(timedelta(hours=24)), 3 * timedelta(1))  # expect: 3 days, 0:00:00 2 days, 0:00:00 999999999 days, 23:59:59.999999 -999999999 days, 0:00:00 0:00:00.000001 13397 True 3 days, 0:00:00
print(attempt(date, 2023, 2, 29))  # expect: ValueError: day is out of range for month
print(attempt(date, 2023, 13, 1))  # expect: ValueError: month must be in 1..12
print(attempt(date, 0, 1, 1))  # expect: ValueError: year 0 is out of range
print(attempt(datetime, 2023, 1, 1, 25))  # expect: ValueError: hour must be in 0..23
print(attempt(date, '2023', 1, 1))  # expect: TypeError: 'str' object cannot be interpreted as an integer
print(attempt(lambda: d < t))  # expect: TypeError: can't compare datetime.datetime to datetime.date
print(attempt(lambda: t < a))  # expect: TypeError: can't compare offset-naive and offset-aware datetimes
print(attempt(lambda: t - a))  # expect: TypeError: can't subtract offset-naive and offset-aware datetimes
print(t == a, d == t, d == 5, t != a)  # expect: False False False True
print(attempt(datetime.strptime, 'x', '%Y'))  # expect: ValueError: time data 'x' does not match format '%Y'
print(attempt(datetime.strptime, '2023 x', '%Y'))  # expect: ValueError: unconverted data remains:  x
print(attempt(datetime.strptime, '2023-02-30', '%Y-%m-%d'))  # expect: ValueError: day is out of range for month
print(attempt(date.fromisoformat, 'nope'))  # expect: ValueError: Invalid isoformat string: 'nope'
print(attempt(datetime.fromisoformat, '2024-13-01'))  # expect: ValueError: month must be in 1..12
print(attempt(timedelta, 10**10))  # expect: OverflowError: Python int too large to convert to C int
print(attempt(timedelta, 'x'))  # expect: TypeError: unsupported type for timedelta days component: str
print(attempt(lambda: date.max + timedelta(1)))  # expect: OverflowError: date value out of range
print(attempt(lambda: timedelta(1) / 0))  # expect: ZeroDivisionError: integer division or modulo by zero
print(attempt(timezone, timedelta(days=2)))  # expect: ValueError: offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not datetime.timedelta(days=2).
print(attempt(timezone, 5))  # expect: TypeError: timezone() argument 1 must be datetime.timedelta, not int
print(attempt(datetime, 2024, 1, 1, tzinfo=5))  # expect: TypeError: tzinfo argument must be None or of a tzinfo subclass, not type 'int'


class Eastern(tzinfo):
    def utcoffset(self, dt):
        return timedelta(hours=-5) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=1) if 3 < dt.month < 11 else timedelta(0)

    def tzname(self, dt):
        return 'EDT' if self.dst(dt) else 'EST'


x = datetime(2024, 7, 1, 12, tzinfo=Eastern())
print(x, x.tzname(), x.utcoffset(), x.astimezone(UTC), datetime(2024, 1, 1, 12, tzinfo=UTC).astimezone(Eastern()), x.strftime('%Z%z'))  # expect: 2024-07-01 12:00:00-04:00 EDT -1 day, 20:00:00 2024-07-01 16:00:00+00:00 2024-01-01 07:00:00-05:00 EDT-0400
print(sorted([date(2024, 1, 2), date(2023, 5, 5)]), {date(2024, 1, 1): 'new year'}[date(2024, 1, 1)], isinstance(t, date), issubclass(datetime, date), dtm.MAXYEAR, [d + timedelta(days=i) for i in range(2)])  # expect: [datetime.date(2023, 5, 5), datetime.date(2024, 1, 2)] new year True True 9999 [datetime.date(2024, 2, 29), datetime.date(2024, 3, 1)]
import copy, json
print(copy.deepcopy([d, t, e]) == [d, t, e], json.dumps({'d': d}, default=str))  # expect: True {"d": "2024-02-29"}
