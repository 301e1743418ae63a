/**
 * Lower-case stems of passwords that people choose over and over; the first of the list of `@zxcvbn-ts/language-common`
 * (MIT, see THIRD-PARTY-NOTICES.md) without bare digits and curses, and some of our own parts.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
123123a 1232323q 123456789a 123456789q 123456a 123456q 12345a 12345q 12345qwert 1234qwer 123abc 123qwe 123qweasd
12qwaszx 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 a12345 a123456 a1b2c3 a1b2c3d4 abc123 abcd1234 access accord
action adidas admin administrator adrian airborne airforce airplane alabama alaska albert alexande alexander
alexandr alexis alicia alison allison alpha alpha1 alyssa amanda amateur amber america american anderson andre
andrea andrew andrey angel angel1 angela angels animal anthony antonio apache apollo apple apples arizona arnold
arsenal arthur asd123 asdasd asdf1234 asdfasdf asdfg asdfgh asdfghjk asdfghjkl ashley assman atlanta august austin
avalon avatar awesome azerty babygirl badass badboy badger bailey baller bambam banana bandit barbara barbie barney
baseball basketball bastard batman baxter beatles beauty beaver beavis benjamin berlin bigboy bigdaddy bigdog bigmac
bigman bigred billy billybob birdie bishop biteme black blazer blink182 blizzard blonde bluebird bobafett bobby
bollocks bond007 bondage bonnie booger boogie boomer boston bowling bradley brandon brandy braves brazil brenda
brian britney brittany bronco broncos brooke brooklyn brother browns brutus bubba bubba1 bubble bubbles buddha buddy
buddy1 budlight buffalo bulldog bulldogs bullet burton business buster butter cadillac caesar calvin camaro cameron
canada cancer candy cannon captain cardinal carlos carmen carolina caroline carrie carter cartman casino casper
cassie catch22 catfish celtic champion chance changeme charles charlie charlie1 cheese chelsea cherokee cherry
cheryl chester chevelle chevy cheyenne chicago chicken chocolat chopper chris chris1 christ christia christin
chronic cjkysirj claire classic claudia clinton cobra cocacola coffee college colorado compaq computer connie connor
control cookie cooper copper corona corvette cougar courtney cowboy cowboys crazy creative cricket crystal cthutq
daddy dakota dallas dancer danger daniel danielle darkness darkside darkstar david dbrnjhbz death debbie december
defender denise dennis denver design destiny detroit devils dexter diablo diamond diesel digger digital dilbert
disney doctor dodgers doggie dolphin dolphins domino donald donkey douglas dragon dragon1 dreamer dreams driver
drowssap drummer ducati duncan dustin eagle eagle1 eagles eatme eclipse edward einstein elaine electric elephant
elizabet elvis eminem empire engineer england enigma enter eugene everton explorer extreme falcon family fantasy
fender ferrari fireball firebird fireman fisher fishing fktrcfylh flash florida flower flowers fluffy flyers
football forest forever france francis frank frankie franklin freddie freddy freedom freepass freeuser friday friend
friends froggy future fyfcnfcbz fylhtq gabriel galina galore gandalf garcia garfield gateway gators gemini general
genesis genius george georgia gfhjkm ghbdtn giants gibson ginger girls goblue godzilla golden goldfish golfer goober
google gordon government gracie green greenday gregory guinness guitar gundam gunner hacker hammer hannah happy
happy1 hardcore hardon harley harrison harvey hawaii hawkeye heather heaven hellfire hello hello1 hello123 helpme
hendrix hercules herman hiphop hitman hobbes hockey holiday homer honda honey hooters horney horse horses hotdog
hotrod house houston howard hummer hunter icecream iceman iloveyou indian infinity internet ireland ironman iwantu
jackass jackie jackson jaguar james james1 jasmine jason jasper jeffrey jennifer jenny jeremy jerry jessica jessie
jester jesus jhjhjh ji32k7au4a83 jimmy johnny johnson jonathan jones jordan jordan23 joseph joshua julian junior
jupiter justice justin juventus karina katana katie kawasaki kelly kenneth kermit kevin killer kimberly kirill
kitten kitty klaster knight kodiak kramer kristen kristina lacrosse lakers lasvegas laura lauren lawrence leather
legend lennon leslie letmein letmein1 liberty lickme lifehack light lights lincoln little liverpoo liverpool lizard
logitech lol123 london longhorn looking louise lovelove lovely loveme lover loverboy lovers loveyou lucifer lucky
lucky1 machine maddog madison madman madmax madonna maggie magic magnum maksim manager manutd marcus maria marina
marine marines marlboro marley marshall martin marvin maryjane master matrix matthew maverick maxima maximus maxwell
melanie melissa member mercedes mercury merlin metallic metallica mexico michael michael1 michele michelle michigan
mickey microsoft midnight miller minecraft miranda mitchell molly monday money money1 monica monkey monster montana
mookie morgan morris mother motorola mountain mouse mozart muffin murphy music mustang mustang1 naruto nascar nastya
natali natalie natasha nathan naughty ncc1701 ncc1701d nelson nemesis newport newyork nfnmzyf nicholas nicole nikita
nintendo nipples nirvana nissan norman norton nothing november october oksana oliver olivia online orange orlando
oscar ou812 outlaw p0rtal packard packers pakistan pamela pandora pantera panther panthers panties panzer paradise
paris parker passion passport passw0rd passwd password password1 password123 patches patricia patrick patriots
pavilion peaches peanut pearljam peekaboo pegasus penguin people pepper perfect pervert peter phantom philip phoenix
phpbb picard pickle pimpin pirate platinum player please pokemon police polina pontiac poohbear pookie poopoo
popcorn popeye porsche portal power precious predator presario pretty prince princess private psycho pumpkin purple
pyramid q1w2e3 q1w2e3r4 q1w2e3r4t5 qaz123 qazqaz qazwsx qazwsx123 qazwsxedc qazxsw qqq111 qwaszx qwe123 qweasd
qweasdzxc qweqwe qwer1234 qwert qwerty qwerty1 qwerty12 qwerty123 qwertyu qwertyui qwertyuiop rabbit rachel racing
raider raiders rainbow ranger rangers raptor rascal rasdzv3 raven raymond rebecca red123 reddog redhead redrum
redskins redsox redwings reggie remember richard robbie robert rocket rocks rockstar rocky roland rolltide ronald
ronaldo rooster roscoe rosebud rulez runner rush2112 ruslan russell russia sabrina sailor saints samantha sammy
samson samsung samuel sandman sandra sandy sarah sasha saturn savage scarface school scooby scooter scorpio scorpion
scotland scott scotty seattle secret security semperfi serega serenity sergey service shadow shaggy shannon sharon
shelby shooter shorty sierra silver simon simone simple simpson simpsons skipper skippy skyline slayer slipknot
smith smokey smooth snickers sniper snoopy snowball snowman soccer softball sophie spanky sparky speedy spencer
spider spiderma spiderman spike spirit spitfire spooky sports spring stalker stanley stargate startrek starwars
steelers stefan stella stephen sterling steve steven stewart stingray stinky street strike stupid sublime success
summer sunset sunshine super superman surfer suzuki svetlana sweet swimming swordfis swordfish sydney system taipei
taiwan tanner target tarheels tattoo taurus taylor teens tennis teresa tessera test123 tester testing thailand
theman theone therock thomas thumper thunder thx1138 tiffany tiger tiger1 tigers tigger timothy tinker titanic
tomcat tommy topgun tornado toyota travis trevor trinity trooper trouble trucks trustno1 tucker turkey turtle tweety
united vagina valentin vampire vanessa vegeta veronica vfhbyf vfrcbv victor victoria victory viking vikings viktor
vincent viper virginia vision vladimir voodoo voyager walker wallace walter wanker warcraft warrior water weasel
welcome welcome1 westside whatever white whynot wildcat wildcats william williams willie willow wilson windows
winner winnie winston winter wizard wolfpack wolverin wolves wombat wrangler wutang xavier xfiles yamaha yankee
yankees yellow yfnfif zachary zaq12wsx zeppelin zombie zxc123 zxcvbn zxcvbnm`
    .trim()
    .split(/\s+/),
);
