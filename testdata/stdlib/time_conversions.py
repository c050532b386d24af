import time


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


t = time.gmtime(1700000000)
print(t)  # expect: time.struct_time(tm_year=2023, tm_mon=11, tm_mday=14, tm_hour=22, tm_min=13, tm_sec=20, tm_wday=1, tm_yday=318, tm_isdst=0)
print(t.tm_year, t[1], t.tm_wday, t.tm_yday, tuple(t), len(t))  # expect: 2023 11 1 318 (2023, 11, 14, 22, 13, 20, 1, 318, 0) 9
print(time.strftime('%Y-%m-%d %H:%M:%S', t), time.asctime(t), time.strftime('%a %b %e %I:%M:%S %p %j', t))  # expect: 2023-11-14 22:13:20 Tue Nov 14 22:13:20 2023 Tue Nov 14 10:13:20 PM 318
print(time.strptime('14 Nov 2023', '%d %b %Y')[:6], time.strptime('10:05', '%H:%M').tm_hour)  # expect: (2023, 11, 14, 0, 0, 0) 10
print(time.gmtime(0)[:6], time.gmtime(-1)[:6], time.gmtime(1.9)[5])  # expect: (1970, 1, 1, 0, 0, 0) (1969, 12, 31, 23, 59, 59) 1
print(time.struct_time((2024, 1, 2, 3, 4, 5, 6, 7, 0)))  # expect: time.struct_time(tm_year=2024, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=0)
print(attempt(time.strptime, 'x', '%Y'))  # expect: ValueError: time data 'x' does not match format '%Y'
print(attempt(time.strftime, '%Y', (2024, 13, 1, 0, 0, 0, 0, 1, 0)))  # expect: ValueError: month out of range
print(attempt(time.gmtime, 'x'))  # expect: TypeError: 'str' object cannot be interpreted as an integer
