using System.Globalization;
using System.Text.Json;
using FactCheck.Api.Problems;
using FactCheck.Core.Cases;
using FactCheck.Core.Claims;
using FactCheck.Core.Ingestion;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FactCheck.Api.Input;

/// <summary>
/// Reads values that arrived as text and collects every fault. A faulty value comes back as the default of its type, so read
/// everything first and then look at <see cref="Refusal"/>.
/// </summary>
internal sealed class InputReader
{
    private readonly SortedDictionary<string, List<string>> _faults = new(StringComparer.Ordinal);

    /// <summary>The answer to a faulty request; null when everything read so far is right.</summary>
    public ProblemHttpResult? Refusal() =>
        _faults.Count == 0 ? null : Problem.Invalid(_faults.ToDictionary(fault => fault.Key, fault => fault.Value.ToArray(), StringComparer.Ordinal));

    public void Fault(string field, string fault)
    {
        if (!_faults.TryGetValue(field, out var faults))
        {
            _faults.Add(field, faults = []);
        }

        faults.Add(fault);
    }

    /// <summary>A value that must be there.</summary>
    public T Required<T>(string field, string? text, string expected)
        where T : class, IParsable<T>
    {
        if (!T.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            Fault(field, expected);
        }

        return value!;
    }

    /// <summary>A value that may be missing; null then.</summary>
    public T? Optional<T>(string field, string? text, string expected)
        where T : class, IParsable<T> =>
        string.IsNullOrEmpty(text) ? null : Required<T>(field, text, expected);

    /// <summary>The slug of a case.</summary>
    public CaseId CaseId(string? text, string field = "caseId") =>
        Required<CaseId>(field, text, "A case id has 1 to 64 lower-case letters, digits and single hyphens, and starts and ends with a letter or digit.");

    /// <summary>A harm of the vocabulary; null when missing.</summary>
    public Harm? Harm(string field, string? text) =>
        Optional<Harm>(field, text, $"One of {string.Join(", ", Core.Claims.Harm.All)}.");

    /// <summary>The id of a document.</summary>
    public DocumentId DocumentId(string? text, string field = "documentId") =>
        Required<DocumentId>(field, text, "A document id has 64 lower-case hexadecimal digits.");

    /// <summary>A controlled value, spelt in camelCase; null when missing.</summary>
    public T? Choice<T>(string field, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        foreach (var value in Enum.GetValues<T>())
        {
            if (string.Equals(Spelling(value), text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        Fault(field, $"One of {string.Join(", ", Enum.GetValues<T>().Select(Spelling))}.");
        return null;
    }

    /// <summary>Controlled values separated by commas; empty when missing.</summary>
    public IReadOnlyList<T> Choices<T>(string field, string? text)
        where T : struct, Enum =>
        [.. Items(text).Select(item => Choice<T>(field, item)).OfType<T>()];

    /// <summary>A day as <c>yyyy-MM-dd</c>; null when missing.</summary>
    public DateOnly? Date(string field, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year >= 1601)
        {
            return date;
        }

        Fault(field, "A date is written yyyy-MM-dd and lies after 1600.");
        return null;
    }

    /// <summary>A whole number within bounds; the fallback when missing.</summary>
    public int Number(string field, string? text, int minimum, int maximum, int fallback)
    {
        if (string.IsNullOrEmpty(text))
        {
            return fallback;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        Fault(field, string.Create(CultureInfo.InvariantCulture, $"A whole number from {minimum} to {maximum}."));
        return fallback;
    }

    /// <summary>A number within bounds, such as 0.95; the fallback when missing.</summary>
    public double Real(string field, string? text, double minimum, double maximum, double fallback)
    {
        if (string.IsNullOrEmpty(text))
        {
            return fallback;
        }

        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= minimum && number <= maximum)
        {
            return number;
        }

        Fault(field, string.Create(CultureInfo.InvariantCulture, $"A number from {minimum} to {maximum}."));
        return fallback;
    }

    /// <summary>Yes or no; no when missing.</summary>
    public bool Flag(string field, string? text)
    {
        if (text is null or "" or "false")
        {
            return false;
        }

        if (text is not "true")
        {
            Fault(field, "Either true or false.");
        }

        return true;
    }

    /// <summary>Which part of a listing.</summary>
    public PageRequest Page(PageQuery query) =>
        new(Number("limit", query.Limit, 1, PageRequest.MaximumLimit, PageRequest.DefaultLimit), string.IsNullOrEmpty(query.Continuation) ? null : query.Continuation);

    /// <summary>The trimmed parts of a list separated by commas; none when missing.</summary>
    public static string[] Items(string? text) =>
        text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Spelling<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
