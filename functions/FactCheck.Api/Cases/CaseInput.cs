using FactCheck.Api.Input;
using FactCheck.Core.Cases;

namespace FactCheck.Api.Cases;

/// <summary>A case as a client describes it. Dates are written yyyy-MM-dd.</summary>
public sealed record CaseInput
{
    /// <summary>What people call it. Needed.</summary>
    public string? Title { get; init; }

    /// <summary>The first day of the event.</summary>
    public string? Start { get; init; }

    /// <summary>The last day, not before the first; leave out when it goes on or is not known.</summary>
    public string? End { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, upper case.</summary>
    public string? Country { get; init; }

    /// <summary>The widest place that the case is about, when narrower than the country.</summary>
    public string? Place { get; init; }

    /// <summary>Free text for people.</summary>
    public string? Notes { get; init; }

    /// <summary>Only so that what GET returned can be PUT back: the same as in the route, or left out.</summary>
    public string? Id { get; init; }

    /// <summary>Only so that what GET returned can be PUT back: it is ignored.</summary>
    public string? Status { get; init; }

    /// <summary>The case; faults go to the reader, and the result is null when there are any.</summary>
    internal Case? Read(InputReader input, CaseId id)
    {
        var title = input.OneLine("title", Title);
        if (title is null)
        {
            input.Fault("title", "A case needs a title.");
        }

        if (Id is not null && !string.Equals(Id, id?.Value, StringComparison.Ordinal))
        {
            input.Fault("id", "The id is the one in the route.");
        }

        if (Country is not null && !Case.IsCountryCode(Country))
        {
            input.Fault("country", "A country is an ISO 3166-1 alpha-2 code in upper case, such as KZ.");
        }

        var start = input.Date("start", Start);
        var end = input.Date("end", End);
        if (end < start)
        {
            input.Fault("end", "An event ends on or after the day it starts.");
        }

        var place = input.OneLine("place", Place);
        var notes = input.ManyLines("notes", Notes);
        return input.Refusal() is null ? new(id!, title!, start, end, Country, place, notes, CaseStatus.Active) : null;
    }
}
