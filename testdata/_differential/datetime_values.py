# Arithmetic, formats and parsing of dates and times.
import random
from datetime import date, datetime, time, timedelta, timezone

rng = random.Random(SEED)


def delta():
    return timedelta(days=rng.randrange(-4000, 4000), seconds=rng.randrange(-90000, 90000), microseconds=rng.randrange(-10**7, 10**7))


def zone():
    return rng.choice([None, timezone.utc, timezone(timedelta(minutes=rng.randrange(-1439, 1440))), timezone(timedelta(hours=1), 'CET'), timezone(timedelta(seconds=rng.randrange(-86399, 86400)))])


def moment():
    return datetime(rng.choice([1, 1600, 1969, 1970, 2000, 2024, 9999, rng.randrange(1, 10000)]), rng.randrange(1, 13), rng.randrange(1, 29), rng.randrange(24), rng.randrange(60),
                    rng.randrange(60), rng.choice([0, 1, 500000, 999999, rng.randrange(10**6)]), tzinfo=zone(), fold=rng.randrange(2))


def attempt(f):
    try:
        return f()
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as e:
        return type(e).__name__


CODES = ['%Y', '%y', '%m', '%d', '%H', '%I', '%p', '%M', '%S', '%f', '%j', '%a', '%A', '%b', '%B', '%w', '%u', '%U', '%W', '%V', '%G', '%z', '%Z', '%%', '%c', '%x', '%X', '-', ' ', 'T', ':', 'é']
ROUND = ['%Y-%m-%d %H:%M:%S.%f', '%d %b %Y %I:%M %p', '%Y%j', '%A, %B %d, %Y', '%y/%m/%d', '%Y-%m-%dT%H:%M:%S%z', '%G-W%V-%u', '%Y %W %w', '%H:%M']
for i in range(N):
    a, b, d = moment(), moment(), delta()
    print(i, repr(a), a, attempt(lambda: a + d), attempt(lambda: a - d), attempt(lambda: a - b), attempt(lambda: a < b), a == b, a.isoformat(rng.choice('T _'), rng.choice(['auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds'])))
    print(a.isocalendar(), a.weekday(), a.toordinal(), a.ctime(), tuple(a.timetuple()), attempt(lambda: tuple(a.utctimetuple())), attempt(lambda: a.astimezone(timezone.utc)), a.timetz(), hash(a) == hash(a.replace(fold=0)))
    n = rng.choice([1, -1, 3, 7, -13, 1000])
    x = rng.uniform(-5, 5)
    e = delta()
    print(repr(d), d, d.total_seconds(), d * n, attempt(lambda: d * x), d // n, attempt(lambda: d / x), attempt(lambda: d % e), attempt(lambda: divmod(d, e)), attempt(lambda: d / e), -d, abs(d), d > e)
    a = a.replace(year=max(a.year, 1000))  # how strftime writes earlier years is the platform's affair
    format = ''.join(rng.choice(CODES) for _ in range(rng.randrange(1, 6)))
    print(repr(format), ascii(a.strftime(format)), ascii(a.date().strftime(format)), ascii(f'{a.time():%H|%M|%f}'))
    pattern = rng.choice(ROUND)
    text = a.strftime(pattern)
    if rng.random() < .3:
        at = rng.randrange(len(text))
        text = text[:at] + rng.choice('0123:-TZ x') + text[at + 1:]
    print(repr(pattern), repr(text), attempt(lambda: datetime.strptime(text, pattern)))
    text = rng.choice([a.isoformat(), a.date().isoformat(), a.time().isoformat(), '%d-W%02d-%d' % a.isocalendar(), a.strftime('%Y%m%dT%H%M%S'), a.isoformat(timespec='minutes')])
    if rng.random() < .3:
        at = rng.randrange(len(text))
        text = text[:at] + (rng.choice('01239') if text[at].isdigit() else text[at]) + text[at + 1:]  # CPython takes some texts with misplaced separators; ours does not
    print(repr(text), attempt(lambda: datetime.fromisoformat(text)), attempt(lambda: date.fromisoformat(text)), attempt(lambda: time.fromisoformat(text)) if ':' in text else '')  # CPython takes 20001003 for a time with a fraction
    stamp = rng.choice([0, 1, -1, rng.uniform(-1e9, 4e9), rng.randrange(-10**10, 10**11), 1e-6, 2**31])
    print(attempt(lambda: datetime.fromtimestamp(stamp, timezone.utc)), attempt(lambda: datetime.fromtimestamp(stamp, timezone(timedelta(hours=-3)))), attempt(lambda: a.replace(tzinfo=timezone.utc).timestamp()))
