namespace FactCheck.Api.Exchange.JsonLines;

/// <summary>The kinds of lines, as each names its own under <c>type</c>.</summary>
internal static class LineTypes
{
    /// <summary>The member that names the kind.</summary>
    public const string Member = "type";

    /// <summary>The case, first of all; it describes and is not imported.</summary>
    public const string Case = "case";

    /// <summary>A document with its bytes and text; before the claims.</summary>
    public const string Document = "document";

    /// <summary>A claim in the wire format.</summary>
    public const string Claim = "claim";

    /// <summary>A decision about a claim.</summary>
    public const string Review = "review";
}
