level = 'deeper'
