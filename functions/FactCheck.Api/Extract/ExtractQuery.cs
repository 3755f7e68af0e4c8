using System.ComponentModel;
using FactCheck.Api.Cases;
using FactCheck.Api.Input;
using FactCheck.Core.Cases;

namespace FactCheck.Api.Extract;

/// <summary>What a sender says of a text and of the event that it is about; a multipart form may carry the same as fields.</summary>
internal sealed record ExtractQuery(
    [property: Description("The file's name; its ending helps to tell the type.")] string? Name,
    [property: Description("The headline.")] string? Title,
    [property: Description("Who published it.")] string? Publisher,
    [property: Description("Where it was published. It is shown, never fetched.")] string? Url,
    [property: Description("The day of publication, yyyy-MM-dd.")] string? PublishedOn,
    [property: Description("BCP 47 tag of its language, such as en.")] string? Language,
    [property: Description("A case whose window, country and place resolve what the text leaves out; goes before start, end, country and place.")] string? Case,
    [property: Description("The first day of the event, yyyy-MM-dd.")] string? Start,
    [property: Description("The last day of the event, yyyy-MM-dd.")] string? End,
    [property: Description("The event's country, ISO 3166-1 alpha-2.")] string? Country,
    [property: Description("The widest place of the event, when narrower than the country.")] string? Place)
{
    /// <summary>The parameter of a name; null when it was not given.</summary>
    public string? Field(string name) => name switch
    {
        "name" => Name,
        "title" => Title,
        "publisher" => Publisher,
        "url" => Url,
        "publishedOn" => PublishedOn,
        "language" => Language,
        "case" => Case,
        "start" => Start,
        "end" => End,
        "country" => Country,
        "place" => Place,
        _ => null,
    };

    /// <summary>The event as the fields describe it, for which there need be no case.</summary>
    public static Case? Event(InputReader input, Func<string, string?> fields) =>
        new CaseInput { Title = "extract", Start = fields("start"), End = fields("end"), Country = fields("country"), Place = fields("place") }
            .Read(input, CaseId.Parse("extract"));
}
