namespace FactCheck.Core.Statistics.Discrepancies;

/// <summary>A sampling model that is assumed where the sources give no variance. It must be asked for by name.</summary>
public enum WorkingModel
{
    /// <summary>None: without variances there is no synthesis.</summary>
    None,

    /// <summary>Each count as if drawn from a Poisson distribution: the log-ratio has variance 1/official + 1/other.</summary>
    Poisson,
}
