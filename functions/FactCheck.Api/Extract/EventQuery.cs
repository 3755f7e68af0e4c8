using System.ComponentModel;
using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Core.Cases;

namespace FactCheck.Api.Extract;

/// <summary>The event that a text is about; a multipart form may carry the same as fields.</summary>
internal sealed record EventQuery(
    [property: Description("A case whose window, country and place resolve what the text leaves out; goes before start, end, country and place.")] string? Case,
    [property: Description("The first day of the event, yyyy-MM-dd.")] string? Start,
    [property: Description("The last day of the event, yyyy-MM-dd.")] string? End,
    [property: Description("The event's country, ISO 3166-1 alpha-2.")] string? Country,
    [property: Description("The widest place of the event, when narrower than the country.")] string? Place)
{
    private static readonly CaseId Nameless = CaseId.Parse("extract");

    /// <summary>The parameter of a name; null when it was not given.</summary>
    public string? Field(string name) => name switch
    {
        "case" => Case,
        "start" => Start,
        "end" => End,
        "country" => Country,
        "place" => Place,
        _ => null,
    };

    /// <summary>The event as the fields describe it, for which there need be no case; faults go to the reader.</summary>
    public static Case? Describe(InputReader input, Func<string, string?> fields) =>
        new CaseInput { Title = Nameless.Value, Start = fields("start"), End = fields("end"), Country = fields("country"), Place = fields("place") }
            .Read(input, Nameless);
}
