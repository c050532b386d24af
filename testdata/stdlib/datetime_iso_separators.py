# Where the date of an ISO text ends and its time begins.
from datetime import date, datetime, time


def show(text):
    try:
        return str(datetime.fromisoformat(text))
    except ValueError as exc:
        return str(exc)


for text in ('2020-01-02', '2020-01-02T10', '2020-01-02é10:20', '20200102510', '2020-W05', '2020-W05-3', '2020-W05-10', '2020-W05-310', '2022W52520',
             '2026W01516', '2020W0531020', '2020-01-02T10.5', '20200102T102030123456', '2020-01-02T10:20:30:5', '2020-01-02T10:20:30,123456789',
             '2021-W53-1', '2020-W05-', '2020-1-02', '20200', '2020-13-01T1', '2020-13-01T10', '2020-01-02T24:00'):
    print(show(text))
    # expect: 2020-01-02 00:00:00
    # expect: 2020-01-02 10:00:00
    # expect: 2020-01-02 10:20:00
    # expect: 2020-01-02 10:00:00
    # expect: 2020-01-27 00:00:00
    # expect: 2020-01-29 00:00:00
    # expect: 2020-01-27 10:00:00
    # expect: Invalid isoformat string: '2020-W05-310'
    # expect: 2022-12-26 20:00:00
    # expect: 2025-12-29 16:00:00
    # expect: 2020-01-27 10:20:00
    # expect: 2020-01-02 10:00:00.500000
    # expect: 2020-01-02 10:20:30.123456
    # expect: 2020-01-02 10:20:30.500000
    # expect: 2020-01-02 10:20:30.123456
    # expect: Invalid isoformat string: '2021-W53-1'
    # expect: Invalid isoformat string: '2020-W05-'
    # expect: Invalid isoformat string: '2020-1-02'
    # expect: Invalid isoformat string: '20200'
    # expect: Invalid isoformat string: '2020-13-01T1'
    # expect: month must be in 1..12
    # expect: hour must be in 0..23
for bad in (lambda: date.fromisocalendar(2**40, 1, 1), lambda: datetime.fromtimestamp(10**12), lambda: date.nothing):
    try:
        bad()
    except (ValueError, AttributeError) as exc:
        print(exc)
        # expect: ISO calendar component out of range
        # expect: year 33658 is out of range
        # expect: type object 'datetime.date' has no attribute 'nothing'
print(time.fromisoformat('T102030.5'), time.fromisoformat('10,25'))  # expect: 10:20:30.500000 10:00:00.250000
