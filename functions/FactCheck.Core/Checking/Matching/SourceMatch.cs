namespace FactCheck.Core.Checking.Matching;

/// <summary>In what way a claim is what the source named by a statement said.</summary>
internal enum SourceMatch
{
    /// <summary>Somebody else said it.</summary>
    None,

    /// <summary>The statement names nobody, so that anybody's figure meets it.</summary>
    Anybody,

    /// <summary>The source named said it.</summary>
    Source,

    /// <summary>The statement names a side, such as officials, and one of it said so.</summary>
    Side,

    /// <summary>The group that the source named belongs to said it.</summary>
    Group,

    /// <summary>The medium named passed it on.</summary>
    Relay,
}
