# limits: steps=2_000_000 memory=8MiB
# limit: memory
x = b'\t\t\t\t'.expandtabs(10 ** 9)
