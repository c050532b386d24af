# Dates and times of derived classes stay of their class, and operators are methods.
from datetime import date, datetime, time, timedelta, timezone
import copy


class Day(date):
    def next(self):
        return self + timedelta(1)


class Moment(datetime):
    pass


class Clock(time):
    pass


class Span(timedelta):
    def __add__(self, other):
        return Span(days=super().__add__(other).days)


d = Day(2020, 1, 31)
m = Moment(2020, 1, 31, 12, tzinfo=timezone.utc)
print(d, repr(d), d.next(), repr(d.next().next()), repr(timedelta(1) + d), repr(d - timedelta(1)), d - date(2020, 1, 1))
# expect: 2020-01-31 Day(2020, 1, 31) 2020-02-01 Day(2020, 2, 2) Day(2020, 2, 1) Day(2020, 1, 30) 30 days, 0:00:00
print(repr(d.replace(day=1)), repr(m.replace(hour=1)), repr(Clock(1, 2).replace(minute=3)), repr(Clock.fromisoformat('10:20')))
# expect: Day(2020, 1, 1) Moment(2020, 1, 31, 1, 0, tzinfo=datetime.timezone.utc) Clock(1, 3) Clock(10, 20)
print(repr(m + timedelta(hours=1)), repr(m.astimezone(timezone(timedelta(hours=2)))), type(m.date()).__name__)
# expect: Moment(2020, 1, 31, 13, 0, tzinfo=datetime.timezone.utc) Moment(2020, 1, 31, 14, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=7200))) date
print(repr(Span(1) + Span(2)), repr(Span(1) * 2), repr(copy.copy(d)), repr(copy.deepcopy(m)))
# expect: Span(days=3) datetime.timedelta(days=2) Day(2020, 1, 31) Moment(2020, 1, 31, 12, 0, tzinfo=datetime.timezone.utc)
print(date.__add__(date(2020, 1, 1), timedelta(1)), date(2020, 1, 1).__sub__(date(2019, 1, 1)), timedelta(1).__rsub__(timedelta(3)))
# expect: 2020-01-02 365 days, 0:00:00 2 days, 0:00:00
print(date(2020, 1, 1).__sub__(5), timedelta(3).__truediv__(timedelta(2)), timedelta(5).__floordiv__(2), timedelta(5).__mod__(timedelta(2)))
# expect: NotImplemented 1.5 2 days, 12:00:00 1 day, 0:00:00
print(date(2020, 1, 1).__hash__() == hash(date(2020, 1, 1)), {date(2020, 1, 31): 1}[d], hash(Span(1)) == hash(timedelta(1)))  # expect: True 1 True


class Shown(date):
    def __str__(self):
        return 'shown'

    def strftime(self, format):
        return 'by ' + format


print(f'{Shown(2020, 1, 1)}', f'{Shown(2020, 1, 1):%Y}', format(Shown(2020, 1, 1)))  # expect: shown by %Y shown


class Checked(date):
    def __new__(cls, year, month=1, day=1):
        return super().__new__(cls, year, month, day)


print(repr(Checked(2020) + timedelta(366)), repr(Checked(2020).replace(month=5)))  # expect: Checked(2021, 1, 1) Checked(2020, 5, 1)
