# timezone.fromutc wants a datetime of its own zone.
from datetime import datetime, timedelta, timezone, tzinfo

east = timezone(timedelta(hours=2))
print(east.fromutc(datetime(2020, 1, 1, 23, tzinfo=east)))  # expect: 2020-01-02 01:00:00+02:00


def refused(zone, value):
    try:
        zone.fromutc(value)
    except (TypeError, ValueError) as e:
        print(e)


refused(east, None)  # expect: fromutc: argument must be a datetime
refused(east, 3)  # expect: fromutc: argument must be a datetime
refused(tzinfo(), None)  # expect: fromutc: argument must be a datetime
refused(east, datetime(2020, 1, 1))  # expect: fromutc: dt.tzinfo is not self
refused(east, datetime(2020, 1, 1, tzinfo=timezone.utc))  # expect: fromutc: dt.tzinfo is not self
