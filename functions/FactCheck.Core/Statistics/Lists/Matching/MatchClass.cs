namespace FactCheck.Core.Statistics.Lists.Matching;

/// <summary>How sure it is that two records are one person.</summary>
public enum MatchClass
{
    /// <summary>The same name once spelling is evened out, and no evidence against.</summary>
    Exact,

    /// <summary>So much alike that they are taken for one person.</summary>
    Probable,

    /// <summary>Alike enough to be looked at; not taken for one person.</summary>
    Possible,

    /// <summary>Not alike.</summary>
    None,
}
