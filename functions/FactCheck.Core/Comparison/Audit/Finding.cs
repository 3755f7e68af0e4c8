using System.Globalization;
using FactCheck.Core.Claims;

namespace FactCheck.Core.Comparison.Audit;

/// <summary>Writes findings.</summary>
internal static class Finding
{
    public static AuditFinding Of(AuditFindingKind kind, FormattableString message, string? headline, params Claim[] claims) =>
        new(kind, message.ToString(CultureInfo.InvariantCulture), [.. claims.Select(claim => claim.Id)], headline);

    /// <summary>A count in words: "more than 4,500 injured".</summary>
    public static string Say(Claim claim) => $"{claim.Quantity.Raw} {claim.Harm}";

    /// <summary>An interval for people: 225, 10 to 12, 225 or more.</summary>
    public static string Say(CountInterval interval) => interval switch
    {
        { IsExact: true } => Say(interval.Lower),
        { Upper: { } upper } => $"{Say(interval.Lower)} to {Say(upper)}",
        _ => $"{Say(interval.Lower)} or more",
    };

    private static string Say(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
