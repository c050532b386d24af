value = 'pkg'
