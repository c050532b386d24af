# limits: steps=2_000_000 memory=8MiB
# limit: steps
import sys
sys.set_int_max_str_digits(0)
x = int('12' * 100_000, 3)
