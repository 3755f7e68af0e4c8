using FactCheck.Api.Input;
using FactCheck.Core.Cases;

namespace FactCheck.Api.Sources;

/// <summary>Values of a source as they arrive.</summary>
internal static class SourceFields
{
    public static T Needed<T>(InputReader input, string field, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrEmpty(text))
        {
            input.Fault(field, "It is needed.");
        }

        return input.Choice<T>(field, text) ?? default;
    }

    public static string? Country(InputReader input, string? text)
    {
        if (text is not null && !Case.IsCountryCode(text))
        {
            input.Fault("country", "A country is an ISO 3166-1 alpha-2 code in upper case, such as KZ.");
        }

        return text;
    }
}
