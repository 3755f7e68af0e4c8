using FactCheck.Core.Checking;
using FactCheck.Core.Checking.Ratings;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Api.Check;

/// <summary>Takes the rating scale from the settings.</summary>
public static class RatingSettings
{
    /// <summary>The section of the settings that the ratings are in.</summary>
    public const string Section = "FactCheckRatings";

    /// <summary>
    /// Takes ratings from the settings <c>FactCheckRatings:supported:AlternateName</c> and <c>:Value</c>, and so on for each
    /// verdict. A verdict that is not set keeps its default; one that is set needs its name, and without a value it is none on
    /// the scale.
    /// </summary>
    /// <param name="services">The head's services.</param>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="InvalidOperationException">A name is no verdict, or a value is no number.</exception>
    /// <exception cref="ArgumentException">A value lies outside the scale, or a name is missing.</exception>
    public static IServiceCollection AddRatingScale(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services.AddSingleton(Read(configuration));
    }

    /// <summary>The scale that the settings make, as <see cref="AddRatingScale"/> says.</summary>
    /// <param name="configuration">The settings.</param>
    /// <exception cref="InvalidOperationException">A name is no verdict, or a value is no number.</exception>
    /// <exception cref="ArgumentException">A value lies outside the scale, or a name is missing.</exception>
    public static RatingScale Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new(configuration.GetSection(Section).GetChildren().Select(Entry));
    }

    private static KeyValuePair<CheckVerdict, VerdictRating> Entry(IConfigurationSection entry) =>
        Enum.TryParse<CheckVerdict>(entry.Key, ignoreCase: true, out var verdict) && Enum.IsDefined(verdict)
            ? new(verdict, new(entry.GetValue<int?>(nameof(VerdictRating.Value)), entry[nameof(VerdictRating.AlternateName)] ?? string.Empty))
            : throw new InvalidOperationException($"{Section} has no verdict '{entry.Key}'.");
}
