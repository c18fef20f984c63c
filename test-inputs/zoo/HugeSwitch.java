// Switches with hundreds of labels, as statement, as expression and on strings, inside loops.
package zoo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

class HugeSwitch {
  String statement(int[] ks) {
    String s = "";
    for (int k : ks) {
      switch (k) {
        case 0: s += k; break;
        case 1: s += "1";
        case 2: s += k;
        case 3: s += "3";
        case 4: s += k;
        case 5: s += "5"; break;
        case 6: s += k;
        case 7: s += "7";
        case 8: s += k;
        case 9: s += "9";
        case 10: s += k; break;
        case 11: s += "11";
        case 12: s += k;
        case 13: s += "13";
        case 14: s += k;
        case 15: s += "15"; break;
        case 16: s += k;
        case 17: s += "17";
        case 18: s += k;
        case 19: s += "19";
        case 20: s += k; break;
        case 21: s += "21";
        case 22: s += k;
        case 23: s += "23";
        case 24: s += k;
        case 25: s += "25"; break;
        case 26: s += k;
        case 27: s += "27";
        case 28: s += k;
        case 29: s += "29";
        case 30: s += k; break;
        case 31: s += "31";
        case 32: s += k;
        case 33: s += "33";
        case 34: s += k;
        case 35: s += "35"; break;
        case 36: s += k;
        case 37: s += "37";
        case 38: s += k;
        case 39: s += "39";
        case 40: s += k; break;
        case 41: s += "41";
        case 42: s += k;
        case 43: s += "43";
        case 44: s += k;
        case 45: s += "45"; break;
        case 46: s += k;
        case 47: s += "47";
        case 48: s += k;
        case 49: s += "49";
        case 50: s += k; break;
        case 51: s += "51";
        case 52: s += k;
        case 53: s += "53";
        case 54: s += k;
        case 55: s += "55"; break;
        case 56: s += k;
        case 57: s += "57";
        case 58: s += k;
        case 59: s += "59";
        case 60: s += k; break;
        case 61: s += "61";
        case 62: s += k;
        case 63: s += "63";
        case 64: s += k;
        case 65: s += "65"; break;
        case 66: s += k;
        case 67: s += "67";
        case 68: s += k;
        case 69: s += "69";
        case 70: s += k; break;
        case 71: s += "71";
        case 72: s += k;
        case 73: s += "73";
        case 74: s += k;
        case 75: s += "75"; break;
        case 76: s += k;
        case 77: s += "77";
        case 78: s += k;
        case 79: s += "79";
        case 80: s += k; break;
        case 81: s += "81";
        case 82: s += k;
        case 83: s += "83";
        case 84: s += k;
        case 85: s += "85"; break;
        case 86: s += k;
        case 87: s += "87";
        case 88: s += k;
        case 89: s += "89";
        case 90: s += k; break;
        case 91: s += "91";
        case 92: s += k;
        case 93: s += "93";
        case 94: s += k;
        case 95: s += "95"; break;
        case 96: s += k;
        case 97: s += "97";
        case 98: s += k;
        case 99: s += "99";
        case 100: s += k; break;
        case 101: s += "101";
        case 102: s += k;
        case 103: s += "103";
        case 104: s += k;
        case 105: s += "105"; break;
        case 106: s += k;
        case 107: s += "107";
        case 108: s += k;
        case 109: s += "109";
        case 110: s += k; break;
        case 111: s += "111";
        case 112: s += k;
        case 113: s += "113";
        case 114: s += k;
        case 115: s += "115"; break;
        case 116: s += k;
        case 117: s += "117";
        case 118: s += k;
        case 119: s += "119";
        case 120: s += k; break;
        case 121: s += "121";
        case 122: s += k;
        case 123: s += "123";
        case 124: s += k;
        case 125: s += "125"; break;
        case 126: s += k;
        case 127: s += "127";
        case 128: s += k;
        case 129: s += "129";
        case 130: s += k; break;
        case 131: s += "131";
        case 132: s += k;
        case 133: s += "133";
        case 134: s += k;
        case 135: s += "135"; break;
        case 136: s += k;
        case 137: s += "137";
        case 138: s += k;
        case 139: s += "139";
        case 140: s += k; break;
        case 141: s += "141";
        case 142: s += k;
        case 143: s += "143";
        case 144: s += k;
        case 145: s += "145"; break;
        case 146: s += k;
        case 147: s += "147";
        case 148: s += k;
        case 149: s += "149";
        case 150: s += k; break;
        case 151: s += "151";
        case 152: s += k;
        case 153: s += "153";
        case 154: s += k;
        case 155: s += "155"; break;
        case 156: s += k;
        case 157: s += "157";
        case 158: s += k;
        case 159: s += "159";
        case 160: s += k; break;
        case 161: s += "161";
        case 162: s += k;
        case 163: s += "163";
        case 164: s += k;
        case 165: s += "165"; break;
        case 166: s += k;
        case 167: s += "167";
        case 168: s += k;
        case 169: s += "169";
        case 170: s += k; break;
        case 171: s += "171";
        case 172: s += k;
        case 173: s += "173";
        case 174: s += k;
        case 175: s += "175"; break;
        case 176: s += k;
        case 177: s += "177";
        case 178: s += k;
        case 179: s += "179";
        case 180: s += k; break;
        case 181: s += "181";
        case 182: s += k;
        case 183: s += "183";
        case 184: s += k;
        case 185: s += "185"; break;
        case 186: s += k;
        case 187: s += "187";
        case 188: s += k;
        case 189: s += "189";
        case 190: s += k; break;
        case 191: s += "191";
        case 192: s += k;
        case 193: s += "193";
        case 194: s += k;
        case 195: s += "195"; break;
        case 196: s += k;
        case 197: s += "197";
        case 198: s += k;
        case 199: s += "199";
        case 200: s += k; break;
        case 201: s += "201";
        case 202: s += k;
        case 203: s += "203";
        case 204: s += k;
        case 205: s += "205"; break;
        case 206: s += k;
        case 207: s += "207";
        case 208: s += k;
        case 209: s += "209";
        case 210: s += k; break;
        case 211: s += "211";
        case 212: s += k;
        case 213: s += "213";
        case 214: s += k;
        case 215: s += "215"; break;
        case 216: s += k;
        case 217: s += "217";
        case 218: s += k;
        case 219: s += "219";
        case 220: s += k; break;
        case 221: s += "221";
        case 222: s += k;
        case 223: s += "223";
        case 224: s += k;
        case 225: s += "225"; break;
        case 226: s += k;
        case 227: s += "227";
        case 228: s += k;
        case 229: s += "229";
        case 230: s += k; break;
        case 231: s += "231";
        case 232: s += k;
        case 233: s += "233";
        case 234: s += k;
        case 235: s += "235"; break;
        case 236: s += k;
        case 237: s += "237";
        case 238: s += k;
        case 239: s += "239";
        case 240: s += k; break;
        case 241: s += "241";
        case 242: s += k;
        case 243: s += "243";
        case 244: s += k;
        case 245: s += "245"; break;
        case 246: s += k;
        case 247: s += "247";
        case 248: s += k;
        case 249: s += "249";
        case 250: s += k; break;
        case 251: s += "251";
        case 252: s += k;
        case 253: s += "253";
        case 254: s += k;
        case 255: s += "255"; break;
        case 256: s += k;
        case 257: s += "257";
        case 258: s += k;
        case 259: s += "259";
        case 260: s += k; break;
        case 261: s += "261";
        case 262: s += k;
        case 263: s += "263";
        case 264: s += k;
        case 265: s += "265"; break;
        case 266: s += k;
        case 267: s += "267";
        case 268: s += k;
        case 269: s += "269";
        case 270: s += k; break;
        case 271: s += "271";
        case 272: s += k;
        case 273: s += "273";
        case 274: s += k;
        case 275: s += "275"; break;
        case 276: s += k;
        case 277: s += "277";
        case 278: s += k;
        case 279: s += "279";
        case 280: s += k; break;
        case 281: s += "281";
        case 282: s += k;
        case 283: s += "283";
        case 284: s += k;
        case 285: s += "285"; break;
        case 286: s += k;
        case 287: s += "287";
        case 288: s += k;
        case 289: s += "289";
        case 290: s += k; break;
        case 291: s += "291";
        case 292: s += k;
        case 293: s += "293";
        case 294: s += k;
        case 295: s += "295"; break;
        case 296: s += k;
        case 297: s += "297";
        case 298: s += k;
        case 299: s += "299";
        case 300: s += k; break;
        case 301: s += "301";
        case 302: s += k;
        case 303: s += "303";
        case 304: s += k;
        case 305: s += "305"; break;
        case 306: s += k;
        case 307: s += "307";
        case 308: s += k;
        case 309: s += "309";
        case 310: s += k; break;
        case 311: s += "311";
        case 312: s += k;
        case 313: s += "313";
        case 314: s += k;
        case 315: s += "315"; break;
        case 316: s += k;
        case 317: s += "317";
        case 318: s += k;
        case 319: s += "319";
        case 320: s += k; break;
        case 321: s += "321";
        case 322: s += k;
        case 323: s += "323";
        case 324: s += k;
        case 325: s += "325"; break;
        case 326: s += k;
        case 327: s += "327";
        case 328: s += k;
        case 329: s += "329";
        case 330: s += k; break;
        case 331: s += "331";
        case 332: s += k;
        case 333: s += "333";
        case 334: s += k;
        case 335: s += "335"; break;
        case 336: s += k;
        case 337: s += "337";
        case 338: s += k;
        case 339: s += "339";
        case 340: s += k; break;
        case 341: s += "341";
        case 342: s += k;
        case 343: s += "343";
        case 344: s += k;
        case 345: s += "345"; break;
        case 346: s += k;
        case 347: s += "347";
        case 348: s += k;
        case 349: s += "349";
        case 350: s += k; break;
        case 351: s += "351";
        case 352: s += k;
        case 353: s += "353";
        case 354: s += k;
        case 355: s += "355"; break;
        case 356: s += k;
        case 357: s += "357";
        case 358: s += k;
        case 359: s += "359";
        case 360: s += k; break;
        case 361: s += "361";
        case 362: s += k;
        case 363: s += "363";
        case 364: s += k;
        case 365: s += "365"; break;
        case 366: s += k;
        case 367: s += "367";
        case 368: s += k;
        case 369: s += "369";
        case 370: s += k; break;
        case 371: s += "371";
        case 372: s += k;
        case 373: s += "373";
        case 374: s += k;
        case 375: s += "375"; break;
        case 376: s += k;
        case 377: s += "377";
        case 378: s += k;
        case 379: s += "379";
        case 380: s += k; break;
        case 381: s += "381";
        case 382: s += k;
        case 383: s += "383";
        case 384: s += k;
        case 385: s += "385"; break;
        case 386: s += k;
        case 387: s += "387";
        case 388: s += k;
        case 389: s += "389";
        case 390: s += k; break;
        case 391: s += "391";
        case 392: s += k;
        case 393: s += "393";
        case 394: s += k;
        case 395: s += "395"; break;
        case 396: s += k;
        case 397: s += "397";
        case 398: s += k;
        case 399: s += "399";
        case 400: s += k; break;
        case 401: s += "401";
        case 402: s += k;
        case 403: s += "403";
        case 404: s += k;
        case 405: s += "405"; break;
        case 406: s += k;
        case 407: s += "407";
        case 408: s += k;
        case 409: s += "409";
        case 410: s += k; break;
        case 411: s += "411";
        case 412: s += k;
        case 413: s += "413";
        case 414: s += k;
        case 415: s += "415"; break;
        case 416: s += k;
        case 417: s += "417";
        case 418: s += k;
        case 419: s += "419";
        case 420: s += k; break;
        case 421: s += "421";
        case 422: s += k;
        case 423: s += "423";
        case 424: s += k;
        case 425: s += "425"; break;
        case 426: s += k;
        case 427: s += "427";
        case 428: s += k;
        case 429: s += "429";
        case 430: s += k; break;
        case 431: s += "431";
        case 432: s += k;
        case 433: s += "433";
        case 434: s += k;
        case 435: s += "435"; break;
        case 436: s += k;
        case 437: s += "437";
        case 438: s += k;
        case 439: s += "439";
        case 440: s += k; break;
        case 441: s += "441";
        case 442: s += k;
        case 443: s += "443";
        case 444: s += k;
        case 445: s += "445"; break;
        case 446: s += k;
        case 447: s += "447";
        case 448: s += k;
        case 449: s += "449";
        case 450: s += k; break;
        case 451: s += "451";
        case 452: s += k;
        case 453: s += "453";
        case 454: s += k;
        case 455: s += "455"; break;
        case 456: s += k;
        case 457: s += "457";
        case 458: s += k;
        case 459: s += "459";
        case 460: s += k; break;
        case 461: s += "461";
        case 462: s += k;
        case 463: s += "463";
        case 464: s += k;
        case 465: s += "465"; break;
        case 466: s += k;
        case 467: s += "467";
        case 468: s += k;
        case 469: s += "469";
        case 470: s += k; break;
        case 471: s += "471";
        case 472: s += k;
        case 473: s += "473";
        case 474: s += k;
        case 475: s += "475"; break;
        case 476: s += k;
        case 477: s += "477";
        case 478: s += k;
        case 479: s += "479";
        case 480: s += k; break;
        case 481: s += "481";
        case 482: s += k;
        case 483: s += "483";
        case 484: s += k;
        case 485: s += "485"; break;
        case 486: s += k;
        case 487: s += "487";
        case 488: s += k;
        case 489: s += "489";
        case 490: s += k; break;
        case 491: s += "491";
        case 492: s += k;
        case 493: s += "493";
        case 494: s += k;
        case 495: s += "495"; break;
        case 496: s += k;
        case 497: s += "497";
        case 498: s += k;
        case 499: s += "499";
        case 500: s += k; break;
        case 501: s += "501";
        case 502: s += k;
        case 503: s += "503";
        case 504: s += k;
        case 505: s += "505"; break;
        case 506: s += k;
        case 507: s += "507";
        case 508: s += k;
        case 509: s += "509";
        case 510: s += k; break;
        case 511: s += "511";
        case 512: s += k;
        case 513: s += "513";
        case 514: s += k;
        case 515: s += "515"; break;
        case 516: s += k;
        case 517: s += "517";
        case 518: s += k;
        case 519: s += "519";
        case 520: s += k; break;
        case 521: s += "521";
        case 522: s += k;
        case 523: s += "523";
        case 524: s += k;
        case 525: s += "525"; break;
        case 526: s += k;
        case 527: s += "527";
        case 528: s += k;
        case 529: s += "529";
        case 530: s += k; break;
        case 531: s += "531";
        case 532: s += k;
        case 533: s += "533";
        case 534: s += k;
        case 535: s += "535"; break;
        case 536: s += k;
        case 537: s += "537";
        case 538: s += k;
        case 539: s += "539";
        case 540: s += k; break;
        case 541: s += "541";
        case 542: s += k;
        case 543: s += "543";
        case 544: s += k;
        case 545: s += "545"; break;
        case 546: s += k;
        case 547: s += "547";
        case 548: s += k;
        case 549: s += "549";
        case 550: s += k; break;
        case 551: s += "551";
        case 552: s += k;
        case 553: s += "553";
        case 554: s += k;
        case 555: s += "555"; break;
        case 556: s += k;
        case 557: s += "557";
        case 558: s += k;
        case 559: s += "559";
        case 560: s += k; break;
        case 561: s += "561";
        case 562: s += k;
        case 563: s += "563";
        case 564: s += k;
        case 565: s += "565"; break;
        case 566: s += k;
        case 567: s += "567";
        case 568: s += k;
        case 569: s += "569";
        case 570: s += k; break;
        case 571: s += "571";
        case 572: s += k;
        case 573: s += "573";
        case 574: s += k;
        case 575: s += "575"; break;
        case 576: s += k;
        case 577: s += "577";
        case 578: s += k;
        case 579: s += "579";
        case 580: s += k; break;
        case 581: s += "581";
        case 582: s += k;
        case 583: s += "583";
        case 584: s += k;
        case 585: s += "585"; break;
        case 586: s += k;
        case 587: s += "587";
        case 588: s += k;
        case 589: s += "589";
        case 590: s += k; break;
        case 591: s += "591";
        case 592: s += k;
        case 593: s += "593";
        case 594: s += k;
        case 595: s += "595"; break;
        case 596: s += k;
        case 597: s += "597";
        case 598: s += k;
        case 599: s += "599";
        case 600: s += k; break;
        case 601: s += "601";
        case 602: s += k;
        case 603: s += "603";
        case 604: s += k;
        case 605: s += "605"; break;
        case 606: s += k;
        case 607: s += "607";
        case 608: s += k;
        case 609: s += "609";
        case 610: s += k; break;
        case 611: s += "611";
        case 612: s += k;
        case 613: s += "613";
        case 614: s += k;
        case 615: s += "615"; break;
        case 616: s += k;
        case 617: s += "617";
        case 618: s += k;
        case 619: s += "619";
        case 620: s += k; break;
        case 621: s += "621";
        case 622: s += k;
        case 623: s += "623";
        case 624: s += k;
        case 625: s += "625"; break;
        case 626: s += k;
        case 627: s += "627";
        case 628: s += k;
        case 629: s += "629";
        case 630: s += k; break;
        case 631: s += "631";
        case 632: s += k;
        case 633: s += "633";
        case 634: s += k;
        case 635: s += "635"; break;
        case 636: s += k;
        case 637: s += "637";
        case 638: s += k;
        case 639: s += "639";
        case 640: s += k; break;
        case 641: s += "641";
        case 642: s += k;
        case 643: s += "643";
        case 644: s += k;
        case 645: s += "645"; break;
        case 646: s += k;
        case 647: s += "647";
        case 648: s += k;
        case 649: s += "649";
        case 650: s += k; break;
        case 651: s += "651";
        case 652: s += k;
        case 653: s += "653";
        case 654: s += k;
        case 655: s += "655"; break;
        case 656: s += k;
        case 657: s += "657";
        case 658: s += k;
        case 659: s += "659";
        case 660: s += k; break;
        case 661: s += "661";
        case 662: s += k;
        case 663: s += "663";
        case 664: s += k;
        case 665: s += "665"; break;
        case 666: s += k;
        case 667: s += "667";
        case 668: s += k;
        case 669: s += "669";
        case 670: s += k; break;
        case 671: s += "671";
        case 672: s += k;
        case 673: s += "673";
        case 674: s += k;
        case 675: s += "675"; break;
        case 676: s += k;
        case 677: s += "677";
        case 678: s += k;
        case 679: s += "679";
        case 680: s += k; break;
        case 681: s += "681";
        case 682: s += k;
        case 683: s += "683";
        case 684: s += k;
        case 685: s += "685"; break;
        case 686: s += k;
        case 687: s += "687";
        case 688: s += k;
        case 689: s += "689";
        case 690: s += k; break;
        case 691: s += "691";
        case 692: s += k;
        case 693: s += "693";
        case 694: s += k;
        case 695: s += "695"; break;
        case 696: s += k;
        case 697: s += "697";
        case 698: s += k;
        case 699: s += "699";
        case 700: s += k; break;
        case 701: s += "701";
        case 702: s += k;
        case 703: s += "703";
        case 704: s += k;
        case 705: s += "705"; break;
        case 706: s += k;
        case 707: s += "707";
        case 708: s += k;
        case 709: s += "709";
        case 710: s += k; break;
        case 711: s += "711";
        case 712: s += k;
        case 713: s += "713";
        case 714: s += k;
        case 715: s += "715"; break;
        case 716: s += k;
        case 717: s += "717";
        case 718: s += k;
        case 719: s += "719";
        case 720: s += k; break;
        case 721: s += "721";
        case 722: s += k;
        case 723: s += "723";
        case 724: s += k;
        case 725: s += "725"; break;
        case 726: s += k;
        case 727: s += "727";
        case 728: s += k;
        case 729: s += "729";
        case 730: s += k; break;
        case 731: s += "731";
        case 732: s += k;
        case 733: s += "733";
        case 734: s += k;
        case 735: s += "735"; break;
        case 736: s += k;
        case 737: s += "737";
        case 738: s += k;
        case 739: s += "739";
        case 740: s += k; break;
        case 741: s += "741";
        case 742: s += k;
        case 743: s += "743";
        case 744: s += k;
        case 745: s += "745"; break;
        case 746: s += k;
        case 747: s += "747";
        case 748: s += k;
        case 749: s += "749";
        case 750: s += k; break;
        case 751: s += "751";
        case 752: s += k;
        case 753: s += "753";
        case 754: s += k;
        case 755: s += "755"; break;
        case 756: s += k;
        case 757: s += "757";
        case 758: s += k;
        case 759: s += "759";
        case 760: s += k; break;
        case 761: s += "761";
        case 762: s += k;
        case 763: s += "763";
        case 764: s += k;
        case 765: s += "765"; break;
        case 766: s += k;
        case 767: s += "767";
        case 768: s += k;
        case 769: s += "769";
        case 770: s += k; break;
        case 771: s += "771";
        case 772: s += k;
        case 773: s += "773";
        case 774: s += k;
        case 775: s += "775"; break;
        case 776: s += k;
        case 777: s += "777";
        case 778: s += k;
        case 779: s += "779";
        case 780: s += k; break;
        case 781: s += "781";
        case 782: s += k;
        case 783: s += "783";
        case 784: s += k;
        case 785: s += "785"; break;
        case 786: s += k;
        case 787: s += "787";
        case 788: s += k;
        case 789: s += "789";
        case 790: s += k; break;
        case 791: s += "791";
        case 792: s += k;
        case 793: s += "793";
        case 794: s += k;
        case 795: s += "795"; break;
        case 796: s += k;
        case 797: s += "797";
        case 798: s += k;
        case 799: s += "799";
        default: s = s + k;
      }
    }
    return s;
  }

  String expression(List<String> xs) {
    String s = "";
    for (String x : xs) {
      s += switch (x) {
        case "k0" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k1" -> x + 1;
        case "k2" -> x + 2;
        case "k3" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k4" -> x + 4;
        case "k5" -> x + 5;
        case "k6" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k7" -> x + 7;
        case "k8" -> x + 8;
        case "k9" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k10" -> x + 10;
        case "k11" -> x + 11;
        case "k12" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k13" -> x + 13;
        case "k14" -> x + 14;
        case "k15" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k16" -> x + 16;
        case "k17" -> x + 17;
        case "k18" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k19" -> x + 19;
        case "k20" -> x + 20;
        case "k21" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k22" -> x + 22;
        case "k23" -> x + 23;
        case "k24" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k25" -> x + 25;
        case "k26" -> x + 26;
        case "k27" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k28" -> x + 28;
        case "k29" -> x + 29;
        case "k30" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k31" -> x + 31;
        case "k32" -> x + 32;
        case "k33" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k34" -> x + 34;
        case "k35" -> x + 35;
        case "k36" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k37" -> x + 37;
        case "k38" -> x + 38;
        case "k39" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k40" -> x + 40;
        case "k41" -> x + 41;
        case "k42" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k43" -> x + 43;
        case "k44" -> x + 44;
        case "k45" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k46" -> x + 46;
        case "k47" -> x + 47;
        case "k48" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k49" -> x + 49;
        case "k50" -> x + 50;
        case "k51" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k52" -> x + 52;
        case "k53" -> x + 53;
        case "k54" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k55" -> x + 55;
        case "k56" -> x + 56;
        case "k57" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k58" -> x + 58;
        case "k59" -> x + 59;
        case "k60" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k61" -> x + 61;
        case "k62" -> x + 62;
        case "k63" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k64" -> x + 64;
        case "k65" -> x + 65;
        case "k66" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k67" -> x + 67;
        case "k68" -> x + 68;
        case "k69" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k70" -> x + 70;
        case "k71" -> x + 71;
        case "k72" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k73" -> x + 73;
        case "k74" -> x + 74;
        case "k75" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k76" -> x + 76;
        case "k77" -> x + 77;
        case "k78" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k79" -> x + 79;
        case "k80" -> x + 80;
        case "k81" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k82" -> x + 82;
        case "k83" -> x + 83;
        case "k84" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k85" -> x + 85;
        case "k86" -> x + 86;
        case "k87" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k88" -> x + 88;
        case "k89" -> x + 89;
        case "k90" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k91" -> x + 91;
        case "k92" -> x + 92;
        case "k93" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k94" -> x + 94;
        case "k95" -> x + 95;
        case "k96" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k97" -> x + 97;
        case "k98" -> x + 98;
        case "k99" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k100" -> x + 100;
        case "k101" -> x + 101;
        case "k102" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k103" -> x + 103;
        case "k104" -> x + 104;
        case "k105" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k106" -> x + 106;
        case "k107" -> x + 107;
        case "k108" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k109" -> x + 109;
        case "k110" -> x + 110;
        case "k111" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k112" -> x + 112;
        case "k113" -> x + 113;
        case "k114" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k115" -> x + 115;
        case "k116" -> x + 116;
        case "k117" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k118" -> x + 118;
        case "k119" -> x + 119;
        case "k120" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k121" -> x + 121;
        case "k122" -> x + 122;
        case "k123" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k124" -> x + 124;
        case "k125" -> x + 125;
        case "k126" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k127" -> x + 127;
        case "k128" -> x + 128;
        case "k129" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k130" -> x + 130;
        case "k131" -> x + 131;
        case "k132" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k133" -> x + 133;
        case "k134" -> x + 134;
        case "k135" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k136" -> x + 136;
        case "k137" -> x + 137;
        case "k138" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k139" -> x + 139;
        case "k140" -> x + 140;
        case "k141" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k142" -> x + 142;
        case "k143" -> x + 143;
        case "k144" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k145" -> x + 145;
        case "k146" -> x + 146;
        case "k147" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k148" -> x + 148;
        case "k149" -> x + 149;
        case "k150" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k151" -> x + 151;
        case "k152" -> x + 152;
        case "k153" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k154" -> x + 154;
        case "k155" -> x + 155;
        case "k156" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k157" -> x + 157;
        case "k158" -> x + 158;
        case "k159" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k160" -> x + 160;
        case "k161" -> x + 161;
        case "k162" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k163" -> x + 163;
        case "k164" -> x + 164;
        case "k165" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k166" -> x + 166;
        case "k167" -> x + 167;
        case "k168" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k169" -> x + 169;
        case "k170" -> x + 170;
        case "k171" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k172" -> x + 172;
        case "k173" -> x + 173;
        case "k174" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k175" -> x + 175;
        case "k176" -> x + 176;
        case "k177" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k178" -> x + 178;
        case "k179" -> x + 179;
        case "k180" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k181" -> x + 181;
        case "k182" -> x + 182;
        case "k183" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k184" -> x + 184;
        case "k185" -> x + 185;
        case "k186" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k187" -> x + 187;
        case "k188" -> x + 188;
        case "k189" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k190" -> x + 190;
        case "k191" -> x + 191;
        case "k192" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k193" -> x + 193;
        case "k194" -> x + 194;
        case "k195" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k196" -> x + 196;
        case "k197" -> x + 197;
        case "k198" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k199" -> x + 199;
        case "k200" -> x + 200;
        case "k201" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k202" -> x + 202;
        case "k203" -> x + 203;
        case "k204" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k205" -> x + 205;
        case "k206" -> x + 206;
        case "k207" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k208" -> x + 208;
        case "k209" -> x + 209;
        case "k210" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k211" -> x + 211;
        case "k212" -> x + 212;
        case "k213" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k214" -> x + 214;
        case "k215" -> x + 215;
        case "k216" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k217" -> x + 217;
        case "k218" -> x + 218;
        case "k219" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k220" -> x + 220;
        case "k221" -> x + 221;
        case "k222" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k223" -> x + 223;
        case "k224" -> x + 224;
        case "k225" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k226" -> x + 226;
        case "k227" -> x + 227;
        case "k228" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k229" -> x + 229;
        case "k230" -> x + 230;
        case "k231" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k232" -> x + 232;
        case "k233" -> x + 233;
        case "k234" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k235" -> x + 235;
        case "k236" -> x + 236;
        case "k237" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k238" -> x + 238;
        case "k239" -> x + 239;
        case "k240" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k241" -> x + 241;
        case "k242" -> x + 242;
        case "k243" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k244" -> x + 244;
        case "k245" -> x + 245;
        case "k246" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k247" -> x + 247;
        case "k248" -> x + 248;
        case "k249" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k250" -> x + 250;
        case "k251" -> x + 251;
        case "k252" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k253" -> x + 253;
        case "k254" -> x + 254;
        case "k255" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k256" -> x + 256;
        case "k257" -> x + 257;
        case "k258" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k259" -> x + 259;
        case "k260" -> x + 260;
        case "k261" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k262" -> x + 262;
        case "k263" -> x + 263;
        case "k264" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k265" -> x + 265;
        case "k266" -> x + 266;
        case "k267" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k268" -> x + 268;
        case "k269" -> x + 269;
        case "k270" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k271" -> x + 271;
        case "k272" -> x + 272;
        case "k273" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k274" -> x + 274;
        case "k275" -> x + 275;
        case "k276" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k277" -> x + 277;
        case "k278" -> x + 278;
        case "k279" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k280" -> x + 280;
        case "k281" -> x + 281;
        case "k282" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k283" -> x + 283;
        case "k284" -> x + 284;
        case "k285" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k286" -> x + 286;
        case "k287" -> x + 287;
        case "k288" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k289" -> x + 289;
        case "k290" -> x + 290;
        case "k291" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k292" -> x + 292;
        case "k293" -> x + 293;
        case "k294" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k295" -> x + 295;
        case "k296" -> x + 296;
        case "k297" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k298" -> x + 298;
        case "k299" -> x + 299;
        case "k300" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k301" -> x + 301;
        case "k302" -> x + 302;
        case "k303" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k304" -> x + 304;
        case "k305" -> x + 305;
        case "k306" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k307" -> x + 307;
        case "k308" -> x + 308;
        case "k309" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k310" -> x + 310;
        case "k311" -> x + 311;
        case "k312" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k313" -> x + 313;
        case "k314" -> x + 314;
        case "k315" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k316" -> x + 316;
        case "k317" -> x + 317;
        case "k318" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k319" -> x + 319;
        case "k320" -> x + 320;
        case "k321" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k322" -> x + 322;
        case "k323" -> x + 323;
        case "k324" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k325" -> x + 325;
        case "k326" -> x + 326;
        case "k327" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k328" -> x + 328;
        case "k329" -> x + 329;
        case "k330" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k331" -> x + 331;
        case "k332" -> x + 332;
        case "k333" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k334" -> x + 334;
        case "k335" -> x + 335;
        case "k336" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k337" -> x + 337;
        case "k338" -> x + 338;
        case "k339" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k340" -> x + 340;
        case "k341" -> x + 341;
        case "k342" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k343" -> x + 343;
        case "k344" -> x + 344;
        case "k345" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k346" -> x + 346;
        case "k347" -> x + 347;
        case "k348" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k349" -> x + 349;
        case "k350" -> x + 350;
        case "k351" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k352" -> x + 352;
        case "k353" -> x + 353;
        case "k354" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k355" -> x + 355;
        case "k356" -> x + 356;
        case "k357" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k358" -> x + 358;
        case "k359" -> x + 359;
        case "k360" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k361" -> x + 361;
        case "k362" -> x + 362;
        case "k363" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k364" -> x + 364;
        case "k365" -> x + 365;
        case "k366" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k367" -> x + 367;
        case "k368" -> x + 368;
        case "k369" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k370" -> x + 370;
        case "k371" -> x + 371;
        case "k372" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k373" -> x + 373;
        case "k374" -> x + 374;
        case "k375" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k376" -> x + 376;
        case "k377" -> x + 377;
        case "k378" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k379" -> x + 379;
        case "k380" -> x + 380;
        case "k381" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k382" -> x + 382;
        case "k383" -> x + 383;
        case "k384" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k385" -> x + 385;
        case "k386" -> x + 386;
        case "k387" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k388" -> x + 388;
        case "k389" -> x + 389;
        case "k390" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k391" -> x + 391;
        case "k392" -> x + 392;
        case "k393" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k394" -> x + 394;
        case "k395" -> x + 395;
        case "k396" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k397" -> x + 397;
        case "k398" -> x + 398;
        case "k399" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k400" -> x + 400;
        case "k401" -> x + 401;
        case "k402" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k403" -> x + 403;
        case "k404" -> x + 404;
        case "k405" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k406" -> x + 406;
        case "k407" -> x + 407;
        case "k408" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k409" -> x + 409;
        case "k410" -> x + 410;
        case "k411" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k412" -> x + 412;
        case "k413" -> x + 413;
        case "k414" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k415" -> x + 415;
        case "k416" -> x + 416;
        case "k417" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k418" -> x + 418;
        case "k419" -> x + 419;
        case "k420" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k421" -> x + 421;
        case "k422" -> x + 422;
        case "k423" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k424" -> x + 424;
        case "k425" -> x + 425;
        case "k426" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k427" -> x + 427;
        case "k428" -> x + 428;
        case "k429" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k430" -> x + 430;
        case "k431" -> x + 431;
        case "k432" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k433" -> x + 433;
        case "k434" -> x + 434;
        case "k435" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k436" -> x + 436;
        case "k437" -> x + 437;
        case "k438" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k439" -> x + 439;
        case "k440" -> x + 440;
        case "k441" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k442" -> x + 442;
        case "k443" -> x + 443;
        case "k444" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k445" -> x + 445;
        case "k446" -> x + 446;
        case "k447" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k448" -> x + 448;
        case "k449" -> x + 449;
        case "k450" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k451" -> x + 451;
        case "k452" -> x + 452;
        case "k453" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k454" -> x + 454;
        case "k455" -> x + 455;
        case "k456" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k457" -> x + 457;
        case "k458" -> x + 458;
        case "k459" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k460" -> x + 460;
        case "k461" -> x + 461;
        case "k462" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k463" -> x + 463;
        case "k464" -> x + 464;
        case "k465" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k466" -> x + 466;
        case "k467" -> x + 467;
        case "k468" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k469" -> x + 469;
        case "k470" -> x + 470;
        case "k471" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k472" -> x + 472;
        case "k473" -> x + 473;
        case "k474" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k475" -> x + 475;
        case "k476" -> x + 476;
        case "k477" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k478" -> x + 478;
        case "k479" -> x + 479;
        case "k480" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k481" -> x + 481;
        case "k482" -> x + 482;
        case "k483" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k484" -> x + 484;
        case "k485" -> x + 485;
        case "k486" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k487" -> x + 487;
        case "k488" -> x + 488;
        case "k489" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k490" -> x + 490;
        case "k491" -> x + 491;
        case "k492" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k493" -> x + 493;
        case "k494" -> x + 494;
        case "k495" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k496" -> x + 496;
        case "k497" -> x + 497;
        case "k498" -> { Map<String, String> m = new HashMap<>(xs.size()); for (String y : xs) m.put(y, x); yield "" + m; }
        case "k499" -> x + 499;
        default -> throw new IllegalStateException(s);
      };
    }
    return s;
  }

  int wide(int k) {
    return switch (k) {
      case
          0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
          20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39,
          40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59,
          60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
          80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99,
          100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119,
          120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139,
          140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
          160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179,
          180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199,
          200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219,
          220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239,
          240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259,
          260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279,
          280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294, 295, 296, 297, 298, 299,
          300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318, 319,
          320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339,
          340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359,
          360, 361, 362, 363, 364, 365, 366, 367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379,
          380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 394, 395, 396, 397, 398, 399,
          400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 419,
          420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439,
          440, 441, 442, 443, 444, 445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 455, 456, 457, 458, 459,
          460, 461, 462, 463, 464, 465, 466, 467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479,
          480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490, 491, 492, 493, 494, 495, 496, 497, 498, 499,
          500, 501, 502, 503, 504, 505, 506, 507, 508, 509, 510, 511, 512, 513, 514, 515, 516, 517, 518, 519,
          520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539,
          540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559,
          560, 561, 562, 563, 564, 565, 566, 567, 568, 569, 570, 571, 572, 573, 574, 575, 576, 577, 578, 579,
          580, 581, 582, 583, 584, 585, 586, 587, 588, 589, 590, 591, 592, 593, 594, 595, 596, 597, 598, 599,
          600, 601, 602, 603, 604, 605, 606, 607, 608, 609, 610, 611, 612, 613, 614, 615, 616, 617, 618, 619,
          620, 621, 622, 623, 624, 625, 626, 627, 628, 629, 630, 631, 632, 633, 634, 635, 636, 637, 638, 639,
          640, 641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 655, 656, 657, 658, 659,
          660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 671, 672, 673, 674, 675, 676, 677, 678, 679,
          680, 681, 682, 683, 684, 685, 686, 687, 688, 689, 690, 691, 692, 693, 694, 695, 696, 697, 698, 699,
          700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719,
          720, 721, 722, 723, 724, 725, 726, 727, 728, 729, 730, 731, 732, 733, 734, 735, 736, 737, 738, 739,
          740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 752, 753, 754, 755, 756, 757, 758, 759,
          760, 761, 762, 763, 764, 765, 766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 777, 778, 779,
          780, 781, 782, 783, 784, 785, 786, 787, 788, 789, 790, 791, 792, 793, 794, 795, 796, 797, 798, 799 -> 1;
      default -> 0;
    };
  }
}
