// A file that holds empty declarations and nothing else.
;
;;
