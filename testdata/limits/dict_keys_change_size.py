# limits: steps=2_000_000 memory=8MiB
# raises: RuntimeError: dictionary changed size during iteration
d = {0: 0}
for k in d:
    d[k + 1] = 0
