using System.Diagnostics.CodeAnalysis;
using System.Text;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.WebUtilities;

namespace FactCheck.Api.Results;

/// <summary>Parts of a listing that is made in memory: a token names the key after which the next part begins, whether or not that item still is there.</summary>
internal static class KeyCursor
{
    /// <summary>One part of a listing.</summary>
    /// <param name="listing">What is listed; a token of another listing is refused.</param>
    /// <param name="items">The items, in any order.</param>
    /// <param name="key">The key of an item, unique; the listing runs by code unit.</param>
    /// <param name="limit">The most items.</param>
    /// <param name="continuation">The token of the part before; null for the first.</param>
    /// <exception cref="InvalidContinuationException">The token is not this listing's.</exception>
    public static (IReadOnlyList<T> Items, string? Continuation) Part<T>(
        string listing, IEnumerable<T> items, Func<T, string> key, int limit, string? continuation)
    {
        var after = continuation is null ? string.Empty : Decode(listing, continuation);
        var rest = items
            .Select(item => (Key: key(item), Item: item))
            .Where(entry => string.CompareOrdinal(entry.Key, after) > 0)
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(limit + 1)
            .ToList();
        return rest.Count > limit
            ? ([.. rest[..limit].Select(entry => entry.Item)], Encode(listing, rest[limit - 1].Key))
            : ([.. rest.Select(entry => entry.Item)], null);
    }

    private static string Encode(string listing, string key) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{listing}-after:{key}"));

    private static string Decode(string listing, string token) =>
        TryDecode(token, out var text) && text.StartsWith($"{listing}-after:", StringComparison.Ordinal)
            ? text[$"{listing}-after:".Length..]
            : throw new InvalidContinuationException();

    private static bool TryDecode(string token, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token));
            return true;
        }
        catch (FormatException)
        {
            text = null;
            return false;
        }
    }
}
