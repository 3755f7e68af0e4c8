using System.Text.Json;
using CsCheck;
using FactCheck.Core.Claims;
using FactCheck.Core.Json;

namespace FactCheck.Core.Tests.Claims;

public sealed class VictimClassSetTests
{
    private static readonly Gen<VictimClass[]> Classes = Gen.Enum<VictimClass>().Array[0, 6];

    [Fact]
    public void Order_and_repeats_do_not_matter() =>
        Classes.Sample(classes =>
        {
            var set = VictimClassSet.Of(classes);

            Assert.Equal(set, VictimClassSet.Of(classes.Reverse().Concat(classes)));
            Assert.Equal(classes.Distinct().Order(), set);
            Assert.Equal(classes.Distinct().Count(), set.Count);
            Assert.Equal(set.GetHashCode(), VictimClassSet.Of(classes.Reverse()).GetHashCode());
        });

    [Fact]
    public void More_classes_mean_fewer_people() =>
        Gen.Select(Classes, Classes).Sample((some, more) =>
        {
            var narrow = VictimClassSet.Of([.. some, .. more]);

            Assert.True(narrow.IsWithin(VictimClassSet.Of(some)));
            Assert.True(narrow.IsWithin(VictimClassSet.Everybody));
            Assert.Equal(narrow == VictimClassSet.Of(some), VictimClassSet.Of(some).IsWithin(narrow));
        });

    [Fact]
    public void Json_is_a_sorted_array_of_controlled_values()
    {
        var set = VictimClassSet.Of(VictimClass.Woman, VictimClass.LawEnforcement);

        Assert.Equal("""["lawEnforcement","woman"]""", JsonSerializer.Serialize(set, WireJson.Options));
        Assert.Equal("[]", JsonSerializer.Serialize(VictimClassSet.Everybody, WireJson.Options));
    }

    [Fact]
    public void Union_holds_the_classes_of_both() =>
        Gen.Select(Classes, Classes).Sample((one, other) => Assert.Equal(VictimClassSet.Of([.. one, .. other]), VictimClassSet.Of(one).Union(VictimClassSet.Of(other))));

    [Fact]
    public void Json_reads_back_as_the_same_set() =>
        Classes.Sample(classes =>
        {
            var set = VictimClassSet.Of(classes);
            Assert.Equal(set, JsonSerializer.Deserialize<VictimClassSet>(JsonSerializer.Serialize(set, WireJson.Options), WireJson.Options));
        });

    [Fact]
    public void Text_form_of_the_empty_set_is_everybody()
    {
        Assert.Equal("everybody", VictimClassSet.Everybody.ToString());
        Assert.Equal("civilian,child", VictimClassSet.Of(VictimClass.Child, VictimClass.Civilian).ToString());
    }
}
