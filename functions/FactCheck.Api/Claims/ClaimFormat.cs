using FactCheck.Api.Exchange.Hxl;
using FactCheck.Api.Input;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace FactCheck.Api.Claims;

/// <summary>How claims are written.</summary>
internal enum ClaimFormat
{
    Json,
    Csv,
    Hxl,
}

/// <summary>Chooses how claims are written: by the query, else by the Accept header.</summary>
internal static class ClaimFormats
{
    public const string CsvType = "text/csv";

    private const string Table = CsvType + "; charset=utf-8; header=present";

    /// <summary>The media type of a table; HXL has none of its own and is told by its profile.</summary>
    public static string TableType(this ClaimFormat format) =>
        format is ClaimFormat.Hxl ? $"{Table}; profile=\"{HxlFormat.Standard}\"" : Table;

    /// <summary>The format that the request asks for; null when its Accept header takes none of them.</summary>
    public static ClaimFormat? Choose(InputReader input, string? format, HttpRequest request)
    {
        if (input.Choice<ClaimFormat>("format", format) is { } named)
        {
            return named;
        }

        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0)
        {
            return ClaimFormat.Json;
        }

        foreach (var type in accepted.Where(type => type.Quality is not 0).OrderByDescending(type => type.Quality ?? 1))
        {
            if (Accepts(type, "application/json"))
            {
                return ClaimFormat.Json;
            }

            if (Accepts(type, CsvType))
            {
                return IsHxl(type) ? ClaimFormat.Hxl : ClaimFormat.Csv;
            }
        }

        return null;
    }

    private static bool Accepts(MediaTypeHeaderValue range, string type) =>
        range.MatchesMediaType(type);

    private static bool IsHxl(MediaTypeHeaderValue range) => range.Parameters.Any(parameter =>
        parameter.Name.Equals("profile", StringComparison.OrdinalIgnoreCase) && parameter.GetUnescapedValue().Equals(HxlFormat.Standard, StringComparison.Ordinal));
}
