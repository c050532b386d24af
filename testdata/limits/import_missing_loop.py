# limits: steps=62_500 memory=8MiB
# limit: steps
while True:
    try:
        import nothing
    except ImportError:
        pass
