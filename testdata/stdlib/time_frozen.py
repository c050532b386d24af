# needs: minipy
# allow: clock=2024-01-01T00:00:00Z
import time
import datetime

print(time.time(), time.time_ns(), time.perf_counter())  # expect: 1704067200.0 1704067200000000000 0.0
print(time.gmtime()[:6], time.localtime().tm_year, time.tzname)  # expect: (2024, 1, 1, 0, 0, 0) 2024 ('UTC', 'UTC')
print(datetime.datetime.now(), datetime.date.today(), datetime.datetime.now(datetime.UTC).isoformat())  # expect: 2024-01-01 00:00:00 2024-01-01 2024-01-01T00:00:00+00:00
try:
    time.sleep(1)
except PermissionError as e:
    print('sleep' in str(e))  # expect: True
