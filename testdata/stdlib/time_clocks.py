# allow: clock=2024-01-01T00:00:00Z
import time

print(time.CLOCK_REALTIME, time.CLOCK_MONOTONIC, time.CLOCK_PROCESS_CPUTIME_ID, time.CLOCK_THREAD_CPUTIME_ID, time.CLOCK_MONOTONIC_RAW, time.CLOCK_BOOTTIME, time.CLOCK_TAI)  # expect: 0 1 2 3 4 7 11
for name in ('time', 'monotonic', 'perf_counter', 'process_time', 'thread_time'):
    print(name, time.get_clock_info(name), type(getattr(time, name)()).__name__, type(getattr(time, name + '_ns')()).__name__)
# expect: time namespace(implementation='clock_gettime(CLOCK_REALTIME)', monotonic=False, adjustable=True, resolution=1e-09) float int
# expect: monotonic namespace(implementation='clock_gettime(CLOCK_MONOTONIC)', monotonic=True, adjustable=False, resolution=1e-09) float int
# expect: perf_counter namespace(implementation='clock_gettime(CLOCK_MONOTONIC)', monotonic=True, adjustable=False, resolution=1e-09) float int
# expect: process_time namespace(implementation='clock_gettime(CLOCK_PROCESS_CPUTIME_ID)', monotonic=True, adjustable=False, resolution=1e-09) float int
# expect: thread_time namespace(implementation='clock_gettime(CLOCK_THREAD_CPUTIME_ID)', monotonic=True, adjustable=False, resolution=1e-09) float int
print(time.clock_getres(time.CLOCK_MONOTONIC), time.clock_gettime(time.CLOCK_REALTIME) > 1.6e9, time.clock_gettime_ns(time.CLOCK_REALTIME) > 1600000000 * 10**9)  # expect: 1e-09 True True
print(time.monotonic() <= time.monotonic(), time.perf_counter_ns() <= time.perf_counter_ns(), time.process_time_ns() >= 0, time.thread_time_ns() >= 0, time.monotonic_ns() >= 0)  # expect: True True True True True
for bad in (lambda: time.clock_gettime(99), lambda: time.clock_getres('x'), lambda: time.get_clock_info('sundial')):
    try:
        bad()
    except Exception as e:
        print(repr(e))
# expect: OSError(22, 'Invalid argument')
# expect: TypeError("'str' object cannot be interpreted as an integer")
# expect: ValueError('unknown clock')
t = time.gmtime(86400 * 45 + 3661)
print(t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_wday, t.tm_yday, t.tm_isdst, t.tm_zone, t.tm_gmtoff, len(t))  # expect: 1970 2 15 1 1 1 6 46 0 GMT 0 9
s = time.struct_time((2000, 1, 2, 3, 4, 5, 6, 7, 0, 'XYZ', 3600))
print(s.tm_zone, s.tm_gmtoff, s, len(s), time.struct_time(range(9)).tm_zone, s.n_fields, s.n_sequence_fields, s.n_unnamed_fields)  # expect: XYZ 3600 time.struct_time(tm_year=2000, tm_mon=1, tm_mday=2, tm_hour=3, tm_min=4, tm_sec=5, tm_wday=6, tm_yday=7, tm_isdst=0) 9 None 11 9 0
for n in (8, 12):
    try:
        time.struct_time(range(n))
    except TypeError as e:
        print(e)
# expect: time.struct_time() takes an at least 9-sequence (8-sequence given)
# expect: time.struct_time() takes an at most 11-sequence (12-sequence given)
