namespace FactCheck.GazetteerBuilder.Building;

/// <summary>Gives every country and region without a population the sum of its cities'.</summary>
internal static class PopulationStage
{
    public static void Run(Atlas atlas)
    {
        var wide = atlas.Countries.Concat(atlas.Regions).Where(p => p.Population == 0).ToHashSet();
        foreach (var city in atlas.Cities)
        {
            for (var place = city.Parent; place is not null; place = place.Parent)
            {
                if (wide.Contains(place))
                {
                    place.Population = checked(place.Population + city.Population);
                }
            }
        }
    }
}
