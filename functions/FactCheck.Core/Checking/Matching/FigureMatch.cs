using FactCheck.Core.Claims;

namespace FactCheck.Core.Checking.Matching;

/// <summary>When two quantities are the same figure.</summary>
internal static class FigureMatch
{
    /// <summary>Whether they admit the same counts: "at least 225" is not 225.</summary>
    public static bool IsSame(Quantity said, Quantity told) => said.Interval is { } interval && interval == told.Interval;

    /// <summary>Whether they name the same number, whatever words stand around it: "more than 4,500" and 4,500.</summary>
    public static bool NamesSame(Quantity said, Quantity told) =>
        IsSame(said, told) || (said.Value is { } number && number == told.Value && told.Interval is not null);
}
