using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Api.Claims;

/// <summary>
/// A place in the listing of claims: after one claim, whether or not that claim still stands. The listing runs by document,
/// then by place in the text; claims entered by hand come last.
/// </summary>
internal static class ClaimCursor
{
    private const string Prefix = "claims-after:";

    /// <summary>One part of the listing.</summary>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    public static (IReadOnlyList<Claim> Items, string? Continuation) Part(IEnumerable<Claim> claims, int limit, string? continuation)
    {
        var after = continuation is null ? string.Empty : Position(Decode(continuation));
        var rest = claims
            .Select(claim => (Position: Position(claim.Id), Claim: claim))
            .Where(item => string.CompareOrdinal(item.Position, after) > 0)
            .OrderBy(item => item.Position, StringComparer.Ordinal)
            .Select(item => item.Claim)
            .Take(limit + 1)
            .ToList();
        return rest.Count > limit ? (rest[..limit], Encode(rest[limit - 1].Id)) : (rest, null);
    }

    /// <summary>Text that sorts by code unit as the listing runs.</summary>
    private static string Position(ClaimId id) => id.Value.Split('-') switch
    {
        [var document, var offset, var ordinal] => $"0{document}{offset.PadLeft(10, '0')}{ordinal.PadLeft(10, '0')}",
        _ => "1" + id.Value,
    };

    private static string Encode(ClaimId id) => WebEncoders.Base64UrlEncode(Encoding.ASCII.GetBytes(Prefix + id.Value));

    private static ClaimId Decode(string token) =>
        TryDecode(token, out var text)
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && ClaimId.TryParse(text[Prefix.Length..], CultureInfo.InvariantCulture, out var id)
            ? id
            : throw new InvalidContinuationException();

    private static bool TryDecode(string token, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = Encoding.ASCII.GetString(WebEncoders.Base64UrlDecode(token));
            return true;
        }
        catch (FormatException)
        {
            text = null;
            return false;
        }
    }
}
