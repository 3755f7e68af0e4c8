using System.Text.RegularExpressions;
using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Gazetteer;

namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Adds transliteration variants by rule, where no other place of the country has them as its name.</summary>
internal sealed class SpellingStage(IReadOnlyList<SpellingRule> rules, CommonWords common)
{
    private const int MostVariants = 24;
    private const int ShortestVariant = 4;
    private const int LeastPopulation = 5_000;

    public void Run(Atlas atlas)
    {
        var taken = atlas.All
            .SelectMany(p => p.Names.Select(n => (p.Country.Id, n.Key)))
            .ToHashSet();
        foreach (var place in atlas.Regions.Concat(atlas.Cities))
        {
            if (place.Kind == PlaceKind.City && place.Population < LeastPopulation)
            {
                continue;
            }

            foreach (var variant in Variants(place).Where(v => v.Length >= ShortestVariant && !common.AreAll(v)))
            {
                if (!taken.Contains((place.Country.Id, variant)))
                {
                    place.Add(variant, NameFlags.Alternate);
                }
            }
        }
    }

    private IEnumerable<string> Variants(PlaceDraft place)
    {
        var forms = place.Names.Where(n => !n.Flags.HasFlag(NameFlags.Acronym)).Select(n => n.Key).ToList();
        var known = forms.Count;
        foreach (var rule in rules.Where(r => r.Countries.Count == 0 || r.Countries.Contains(place.Country.Id)))
        {
            foreach (var form in forms.ToList())
            {
                forms.AddRange(rule.To.Select(to => Regex.Replace(form, rule.From, to, RegexOptions.NonBacktracking)).Where(v => !forms.Contains(v)));
            }
        }

        return forms.Skip(known).Take(MostVariants);
    }
}
