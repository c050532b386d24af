# limits: steps=2_000_000 memory=8MiB
# raises: ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit
x = int('9' * 5_000)
