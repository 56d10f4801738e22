"""Prints the figures of populations as SciPy and NumPy define them. Usage: python3 figures.py POPULATIONS FIGURES

A line of POPULATIONS: number;values;later values;asked points. A line of FIGURES: number;name;figures.
"""
import sys
import warnings

import numpy as np
from scipy import stats

SHARES = [0, 1 / 64, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 7 / 8, 63 / 64, 1]
DECIMALS = [0.1, 0.3, 0.9, 0.95]
# Without type 3: up to version 1 NumPy rounds to the odd index where Hyndman and Fan (1996) round to the even one.
QUANTILES = {1: 'inverted_cdf', 2: 'averaged_inverted_cdf', 4: 'interpolated_inverted_cdf', 5: 'hazen', 6: 'weibull',
             7: 'linear', 8: 'median_unbiased', 9: 'normal_unbiased'}
RANKS = {'COMPETITION': 'min', 'MODIFIED': 'max', 'FRACTIONAL': 'average', 'DENSE': 'dense'}


def figures(x, y, asked):
    n = len(x)
    yield 'mean', np.mean(x)
    yield 'median', np.median(x)
    yield 'min', np.min(x)
    yield 'max', np.max(x)
    yield 'variance-sample', np.var(x, ddof=1)
    yield 'variance-population', np.var(x)
    yield 'sd-sample', np.std(x, ddof=1)
    yield 'sd-population', np.std(x)
    yield 'skewness-population', stats.skew(x)
    yield 'kurtosis-population', stats.kurtosis(x)
    # SciPy returns the uncorrected figure where the correction is not defined.
    yield 'skewness-sample', stats.skew(x, bias=False) if n > 2 else np.nan
    yield 'kurtosis-sample', stats.kurtosis(x, bias=False) if n > 3 else np.nan
    yield 'mad', stats.median_abs_deviation(x)
    yield 'z', stats.zscore(x, ddof=1)[:5]
    for policy, method in RANKS.items():
        yield 'rank-' + policy, stats.rankdata(-x, method=method)
    for kind in ['strict', 'weak', 'mean']:
        yield 'percentile-' + kind.upper(), [stats.percentileofscore(x, value, kind) / 100 for value in asked]
    yield 'kendall', stats.kendalltau(x, y).statistic if n > 1 else np.nan
    yield 'spearman', stats.spearmanr(x, y).statistic if n > 1 else np.nan
    for number, method in QUANTILES.items():
        yield f'quantile-{number}', np.quantile(x, SHARES, method=method)
        yield f'quantile-{number}-decimal', np.quantile(x, DECIMALS, method=method)


def numbers(text):
    return np.array([float(number) for number in text.split()])


def main(populations, to):
    warnings.simplefilter('ignore')
    with open(populations) as lines, open(to, 'w') as out:
        for line in lines:
            number, x, y, asked = line.rstrip('\n').split(';')
            # SciPy has no figures of no values, or raises an error.
            if x:
                for name, values in figures(numbers(x), numbers(y), numbers(asked)):
                    text = ' '.join('%.17g' % value if np.isfinite(value) else 'NA' for value in np.atleast_1d(values))
                    print(number, name, text, sep=';', file=out)


main(*sys.argv[1:])
