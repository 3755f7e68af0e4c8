namespace FactCheck.Core.Statistics.Resampling;

/// <summary>
/// A statistic of a resample, given how often each unit was drawn. Because the units are always taken in the same order,
/// two resamples with the same units give the same number to the last bit. It must be safe to call from several threads.
/// </summary>
/// <param name="multiplicities">Times each unit was drawn: whole numbers, at least one of them not zero.</param>
public delegate double ResampleStatistic(ReadOnlySpan<double> multiplicities);
