namespace FactCheck.Core.Extraction.Times;

internal enum TimeKind
{
    /// <summary>"on January 15", "last month".</summary>
    At,

    /// <summary>"by February 27th", "as of May 7": when a count stood.</summary>
    AsOf,

    /// <summary>"since March 2011".</summary>
    Since,

    /// <summary>"from 1921 through 1954".</summary>
    Between,
}
