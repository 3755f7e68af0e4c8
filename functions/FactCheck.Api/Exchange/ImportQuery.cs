using System.ComponentModel;

namespace FactCheck.Api.Exchange;

/// <summary>How a file is taken into a case, as it arrives.</summary>
internal sealed record ImportQuery(
    [property: Description("The format: claimreview, jsonl, ucdp or acled.")] string? Format,
    [property: Description("Where sources stand of which the file does not say it: unattributed (the default), official, independent, international or media.")] string? Side)
{
    /// <summary>The parameter of a name; null when it was not given.</summary>
    public string? Field(string name) => name switch
    {
        "format" => Format,
        "side" => Side,
        _ => null,
    };
}
