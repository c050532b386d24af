# needs: minipy
import time

# The zone is UTC, whatever the host's is.
time.tzset()
t = time.localtime(0)
print(time.tzname, time.timezone, time.altzone, time.daylight, t.tm_zone, t.tm_gmtoff, t == time.gmtime(0), time.mktime(t))  # expect: ('UTC', 'UTC') 0 0 0 UTC 0 True 0.0
