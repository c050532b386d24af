from statistics import *
from fractions import Fraction


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


d = [1, 2, 3, 4, 4]
print(mean(d), mean([1, 2]), mean([0.1] * 3), fmean(d), median(d), median([1, 2, 3, 4]), median_low([1, 2]), median_high([1, 2]), mode(d), multimode('aabbc'))  # expect: 2.8 1.5 0.1 2.8 3 2.5 1 2 4 ['a', 'b']
print(stdev(d), pstdev(d), variance(d), pvariance(d), variance([0.5, 1.5]), stdev([1.5, 2.5, 4.0, 2.25]), mean([Fraction(1, 2), Fraction(1, 3)]), variance([Fraction(1, 2), 1]))  # expect: 1.3038404810405297 1.1661903789690602 1.7 1.36 0.5 1.0483121354507603 5/12 1/8
print(geometric_mean([54, 24, 36]), harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), quantiles([1, 2, 3, 4, 5]), quantiles(range(10), n=10, method='inclusive'), median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]))  # expect: 36.000000000000014 48.0 56.0 [1.5, 3.0, 4.5] [0.9, 1.8, 2.7, 3.6, 4.5, 5.4, 6.3, 7.2, 8.1] 3.7
print(correlation([1, 2, 3], [1, 2, 4]), covariance([1, 2, 3], [1, 5, 7]), linear_regression([1, 2, 3], [2, 4, 7]), fmean([1, 2, 3], weights=[1, 0, 1]))  # expect: 0.9819805060619656 3.0 LinearRegression(slope=2.5, intercept=-0.666666666666667) 2.0
n = NormalDist(100, 15)
print(n, n.cdf(110), n.pdf(100), n.inv_cdf(0.975), n.mean, n.stdev, n + 5, n * 2, NormalDist.from_samples([1, 2, 3]), n.zscore(130), n.quantiles(4), NormalDist().inv_cdf(1e-9))  # expect: NormalDist(mu=100.0, sigma=15.0) 0.7475074624530771 0.02659615202676218 129.3994597681008 100.0 15.0 NormalDist(mu=105.0, sigma=15.0) NormalDist(mu=200.0, sigma=30.0) NormalDist(mu=2.0, sigma=1.0) 2.0 [89.88265374705878, 100.0, 110.11734625294122] -5.9978070150076865
print(attempt(mean, []))  # expect: StatisticsError: mean requires at least one data point
print(attempt(median, []))  # expect: StatisticsError: no median for empty data
print(attempt(mode, []))  # expect: StatisticsError: no mode for empty data
print(attempt(stdev, [1]))  # expect: StatisticsError: stdev requires at least two data points
print(attempt(variance, [1]))  # expect: StatisticsError: variance requires at least two data points
print(attempt(harmonic_mean, [-1, 2]))  # expect: StatisticsError: harmonic mean does not support negative values
print(attempt(quantiles, [1]))  # expect: StatisticsError: must have at least two data points
print(attempt(mean, ['a']))  # expect: TypeError: can't convert type 'str' to numerator/denominator
